using System.Runtime.CompilerServices;
using System.Threading.Channels;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Files;
using Wrapped.Importers.OwnTables;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Importers;

/// <summary>Reads one uploaded file, a ZIP of any layout or a bare history, into rows that no longer know where they came from.</summary>
public static class ExportReader
{
    private const int RowsInBatch = 512;
    private const int BatchesAhead = 8;

    /// <summary>Every row of the export, in a stable order.</summary>
    /// <param name="file">Seekable; read from its start and left open.</param>
    /// <param name="name">What the listener calls the file; shown, never used as a path.</param>
    /// <param name="limits">What it may ask for before it is refused.</param>
    /// <param name="progress">Gets the number of bytes of <paramref name="file"/> consumed so far (packed bytes of a ZIP), at least every 64 KiB, from another thread.</param>
    /// <param name="zones">Where the listener was: it decides the moment of times that say nothing of a zone. UTC where nothing is said.</param>
    /// <param name="map">What the columns of a table are that nobody knows.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ExportRefusedException">The whole file is not taken; thrown at any moment of the enumeration.</exception>
    public static IAsyncEnumerable<SourceRow> ReadAsync(
        Stream file, string name, ExportLimits limits, IProgress<long>? progress = null, ZoneHistory? zones = null, ColumnMap? map = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(limits);
        return BatchesAsync(new UploadedFile(file, name, new Export(limits, zones ?? new ZoneHistory(DateTimeZone.Utc), map), progress), cancellationToken);
    }

    private static async IAsyncEnumerable<SourceRow> BatchesAsync(UploadedFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Unpacking and parsing run beside whoever stores the rows, a few batches ahead.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var batches = Channel.CreateBounded<List<SourceRow>>(new BoundedChannelOptions(BatchesAhead) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => FillAsync(file, batches.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var batch in batches.Reader.ReadAllAsync(cancellationToken))
            {
                foreach (var row in batch)
                    yield return row;
            }

            await reading;
        }
        finally
        {
            // Nobody may touch the file once the enumeration has ended, however it ended.
            await stop.CancelAsync();
            await ((Task)reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task FillAsync(UploadedFile file, ChannelWriter<List<SourceRow>> batches, CancellationToken cancellationToken)
    {
        try
        {
            var batch = new List<SourceRow>(RowsInBatch);
            foreach (var row in file.Rows(cancellationToken))
            {
                batch.Add(row);
                if (batch.Count < RowsInBatch)
                    continue;
                await batches.WriteAsync(batch, cancellationToken);
                batch = new List<SourceRow>(RowsInBatch);
            }

            await batches.WriteAsync(batch, cancellationToken);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            // Only what unpacks a ZIP throws these.
            throw new ExportRefusedException(ExportRefusal.DamagedZip, file.Name, e);
        }
        finally
        {
            batches.Complete();
        }
    }
}
