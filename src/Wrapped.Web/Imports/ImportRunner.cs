using System.Runtime.CompilerServices;
using NodaTime;
using Wrapped.Importers;
using Wrapped.Imports;
using Wrapped.Library;

namespace Wrapped.Web.Imports;

/// <summary>Runs what waits, two imports at once, from the first start of the site to its stop.</summary>
public sealed partial class ImportRunner(PlayLibrary library, UploadFolder uploads, KeptTables tables, PendingImports pending, IClock clock, ILogger<ImportRunner> log) : BackgroundService
{
    private const int AtOnce = 2;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        uploads.Sweep();
        foreach (var (listener, import) in await library.UnfinishedImportsAsync(stoppingToken))
        {
            if (await library.FindImportAsync(listener, import, stoppingToken) is { } report)
                pending.Add(report);
        }
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => WorkAsync(stoppingToken)));
    }

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            ImportJob job;
            try
            {
                job = await pending.TakeAsync(stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            await RunAsync(job, stoppingToken);
            pending.Finish(job);
        }
    }

    // An import that breaks is one listener's trouble: it is logged, its page offers to run it again, and the site goes on.
    private async Task RunAsync(ImportJob job, CancellationToken stoppingToken)
    {
        job.StartedAt = clock.GetCurrentInstant();
        try
        {
            await ImportAsync(job, stoppingToken);
            if (!await tables.KeepAsync(job.Listener, job.Import))
                uploads.Delete(job.Listener, job.Import);
        }
        catch (OperationCanceledException) when (job.Cancelled.IsCancellationRequested)
        {
            uploads.Delete(job.Listener, job.Import);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            Stopped(log);
        }
#pragma warning disable CA1031
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Broke(log, exception.GetType().Name, exception.StackTrace);
        }
    }

    private async Task ImportAsync(ImportJob job, CancellationToken stoppingToken)
    {
        // Gone only where somebody emptied the folder by hand: then there is nothing to import, and nothing to say.
        if (uploads.Find(job.Listener, job.Import) is not { } kept)
        {
            await library.UndoAsync(job.Listener, job.Import, job.Cancelled);
            return;
        }
        await using var file = new FileStream(kept.Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, useAsync: true);
        var rows = ExportReader.ReadAsync(file, job.FileName, ExportLimits.Default, job.Bytes, (await library.FindListenerAsync(job.Listener, job.Cancelled))?.Zones, tables.MapOf(job.Listener, job.Import), job.Cancelled);
        await library.StageAsync(job.Listener, job.Import, kept.Sha256, Until(rows, stoppingToken), job.Rows, job.Cancelled);
    }

    // A site that stops is no listener who gives up: the rows break off, which leaves an import that can be run again.
    private static async IAsyncEnumerable<SourceRow> Until(IAsyncEnumerable<SourceRow> rows, [EnumeratorCancellation] CancellationToken stoppingToken)
    {
        await foreach (var row in rows)
        {
            stoppingToken.ThrowIfCancellationRequested();
            yield return row;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "An import was stopped with the site; it goes on with the next start")]
    private static partial void Stopped(ILogger log);

    // Not the message: it may name the file.
    [LoggerMessage(Level = LogLevel.Error, Message = "An import broke: {Exception}\n{StackTrace}")]
    private static partial void Broke(ILogger log, string exception, string? stackTrace);
}
