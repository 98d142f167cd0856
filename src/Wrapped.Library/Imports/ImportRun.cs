using Microsoft.EntityFrameworkCore;
using Wrapped.Imports;
using Wrapped.Library.Duplicates;
using Wrapped.Library.Schema;
using Wrapped.Library.Storage;

namespace Wrapped.Library.Imports;

/// <summary>One import from its first row to its end. Its rows are stored in batches that nobody sees, until one transaction marks the duplicates and shows all of it.</summary>
internal sealed class ImportRun(LibraryFile library, ImportKey key)
{
    /// <summary>Reads and stores all rows, and then keeps them, unless the listener has to say so first.</summary>
    public async Task RunAsync(string sha256, IAsyncEnumerable<SourceRow> rows, IProgress<long>? rowsRead, bool isKept, CancellationToken cancellationToken)
    {
        if (!await BeginAsync(sha256, cancellationToken))
            return;
        try
        {
            await StoreAsync(rows, rowsRead, isKept, cancellationToken);
        }
        catch (ExportRefusedException refused)
        {
            await GiveUpAsync(ImportState.Refused, refused.Refusal);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await GiveUpAsync(ImportState.Cancelled);
            throw;
        }
        catch
        {
            await GiveUpAsync(ImportState.Interrupted);
            throw;
        }
    }

    /// <summary>Shows what was stored: it counts from now on, and what it tells twice is marked. Imports that are not <see cref="ImportState.Staged"/> stay as they are.</summary>
    public static void Keep(LibraryContext library, long listener, IReadOnlyCollection<long> imports)
    {
        var staged = library.Imports.Where(import => import.ListenerId == listener && import.State == ImportState.Staged && imports.Contains(import.Id)).ToList();
        foreach (var import in staged)
            Set(library, new(listener, import.Id), ImportState.Done);
        foreach (var import in staged.Where(import => HasPlays(import) && MayHoldDuplicates(library, import)))
            DuplicateMarks.Remake(library, listener, import.FirstStatedAt!.Value, import.LastStatedAt!.Value);
        if (staged.Exists(HasPlays))
            TellingMarks.Remake(library, listener);
    }

    // Only Spotify's rows are held against others than the same row; that stands in the import itself, or in another of the same source and time.
    private static bool MayHoldDuplicates(LibraryContext library, ImportRow import) =>
        import.AnyAlike || (import.Sources & SourceBits.OfSpotify) != 0
        || library.Imports.Any(other => other.ListenerId == import.ListenerId && other.Id != import.Id && other.State == ImportState.Done
            && (other.Sources & import.Sources) != 0 && other.FirstStatedAt <= import.LastStatedAt && other.LastStatedAt >= import.FirstStatedAt);

    /// <summary>Undoes a finished import, or forgets one that did not come to that.</summary>
    public static void Undo(LibraryContext library, ImportKey key)
    {
        if (library.Imports.SingleOrDefault(import => import.ListenerId == key.Listener && import.Id == key.Import) is not { } import)
            return;
        Set(library, key, ImportState.Interrupted);
        ImportRows.Remove(library, key);
        library.Imports.Where(row => row.ListenerId == key.Listener && row.Id == key.Import).ExecuteDelete();
        if (import is not { State: ImportState.Done, FirstStatedAt: { } first, LastStatedAt: { } last })
            return;
        DuplicateMarks.Remake(library, key.Listener, first, last);
        TellingMarks.Remake(library, key.Listener);
    }

    /// <summary>Takes the rows of an import out that did not come to its end, and says why.</summary>
    public static void GiveUp(LibraryContext library, ImportKey key, ImportState state, ExportRefusal? refusal = null)
    {
        Set(library, key, state, refusal);
        ImportRows.Remove(library, key);
    }

    // Songs that were only counted are no plays that could be told twice.
    private static bool HasPlays(ImportRow import) => import.FirstStatedAt is not null;

    private Task<bool> BeginAsync(string sha256, CancellationToken cancellationToken) => library.WriteAsync(
        context =>
        {
            var mine = context.Imports.Where(import => import.ListenerId == key.Listener);
            var import = mine.SingleOrDefault(import => import.Id == key.Import) ?? throw new InvalidOperationException("No such import was reserved.");
            if (import.State is not (ImportState.Waiting or ImportState.Interrupted))
                throw new InvalidOperationException($"An import that is {import.State} cannot be run.");
            var isHere = mine.Any(other => (other.State == ImportState.Done || other.State == ImportState.Staged) && other.Sha256 == sha256);
            Set(context, key, isHere ? ImportState.AlreadyHere : ImportState.Running);
            mine.Where(import => import.Id == key.Import).ExecuteUpdate(update => update
                .SetProperty(import => import.Sha256, sha256)
                .SetProperty(import => import.Attempts, import => import.Attempts + 1));
            return !isHere;
        },
        cancellationToken);

    private async Task StoreAsync(IAsyncEnumerable<SourceRow> rows, IProgress<long>? rowsRead, bool isKept, CancellationToken cancellationToken)
    {
        await using var context = library.Open();
        using var writer = new RowWriter(context, key);
        var numbers = new NameNumbers();
        await Intake.StoreAsync(library, context, writer, rows, rowsRead, numbers, cancellationToken);
        if (writer.Span is null && !writer.HasCounts)
            throw new ExportRefusedException(ExportRefusal.NothingHeard, context.Imports.Single(import => import.ListenerId == key.Listener && import.Id == key.Import).FileName);
        await library.WriteAsync(
            context,
            _ =>
            {
                Stage(context, writer, numbers.AnyAlike);
                if (isKept)
                    Keep(context, key.Listener, [key.Import]);
            },
            cancellationToken);
    }

    private void Stage(LibraryContext context, RowWriter writer, bool anyAlike)
    {
        context.ImportFiles.AddRange(writer.Files);
        context.SaveChanges();
        var (firstStartedAt, lastStartedAt, firstStatedAt, lastStatedAt) = (writer.Span?.FirstStartedAt, writer.Span?.LastStartedAt, writer.Span?.FirstStatedAt, writer.Span?.LastStatedAt);
        context.Imports.Where(import => import.ListenerId == key.Listener && import.Id == key.Import).ExecuteUpdate(update => update
            .SetProperty(import => import.State, ImportState.Staged)
            .SetProperty(import => import.Sources, writer.Sources)
            .SetProperty(import => import.AnyAlike, anyAlike)
            .SetProperty(import => import.FirstStartedAt, firstStartedAt)
            .SetProperty(import => import.LastStartedAt, lastStartedAt)
            .SetProperty(import => import.FirstStatedAt, firstStatedAt)
            .SetProperty(import => import.LastStatedAt, lastStatedAt));
    }

    // A cancelled import is still put in order, so this cannot be cancelled itself.
    private Task GiveUpAsync(ImportState state, ExportRefusal? refusal = null) =>
        library.WriteAsync(context => GiveUp(context, key, state, refusal), CancellationToken.None);

    private static void Set(LibraryContext library, ImportKey key, ImportState state, ExportRefusal? refusal = null) =>
        library.Imports.Where(import => import.ListenerId == key.Listener && import.Id == key.Import)
            .ExecuteUpdate(update => update.SetProperty(import => import.State, state).SetProperty(import => import.Refusal, refusal));
}
