using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using Wrapped.Imports;
using Wrapped.Library.Schema;
using Wrapped.Library.Storage;

namespace Wrapped.Library.Imports;

/// <summary>Takes rows in and numbers their names on one thread, and stores them on another, a batch at a time.</summary>
internal static class Intake
{
    // Each batch is its own short transaction, so that two listeners import side by side.
    private const int BatchRows = 5_000;

    public static async Task StoreAsync(
        LibraryFile library, LibraryContext context, RowWriter writer, IAsyncEnumerable<SourceRow> rows, IProgress<long>? rowsRead, NameNumbers numbers, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var batches = Channel.CreateBounded<NamedBatch>(new BoundedChannelOptions(2) { SingleReader = true, SingleWriter = true });
        var storing = Task.Run(StoreAllAsync, CancellationToken.None);

        ExceptionDispatchInfo? readingFailed = null;
        try
        {
            await ReadAsync(rows, batches.Writer, rowsRead, numbers, stop.Token);
        }
        catch (Exception exception)
        {
            readingFailed = ExceptionDispatchInfo.Capture(exception);
            await stop.CancelAsync();
        }

        batches.Writer.Complete();
        try
        {
            // When the storing broke, that is why the reading was stopped: its own error comes first.
            await storing;
        }
        catch (OperationCanceledException) when (readingFailed is not null)
        {
        }

        readingFailed?.Throw();

        async Task StoreAllAsync()
        {
            try
            {
                await foreach (var batch in batches.Reader.ReadAllAsync(stop.Token))
                {
                    await library.WriteAsync(context, _ => writer.Write(batch), stop.Token);
                }
            }
            catch
            {
                await stop.CancelAsync();
                throw;
            }
        }
    }

    private static async Task ReadAsync(IAsyncEnumerable<SourceRow> rows, ChannelWriter<NamedBatch> batches, IProgress<long>? rowsRead, NameNumbers numbers, CancellationToken cancellationToken)
    {
        long read = 0;
        var batch = new List<SourceRow>(BatchRows);
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            batch.Add(row);
            if (batch.Count < BatchRows)
                continue;
            await batches.WriteAsync(numbers.Number(batch), cancellationToken);
            rowsRead?.Report(read += batch.Count);
            batch = new List<SourceRow>(BatchRows);
        }

        cancellationToken.ThrowIfCancellationRequested();
        await batches.WriteAsync(numbers.Number(batch), cancellationToken);
        rowsRead?.Report(read + batch.Count);
    }
}
