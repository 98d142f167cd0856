using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Wrapped.Genres;
using Wrapped.Imports;
using Wrapped.Library.Duplicates;
using Wrapped.Library.Genres;
using Wrapped.Library.Imports;
using Wrapped.Library.Kept;
using Wrapped.Library.Lifetime;
using Wrapped.Library.Storage;
using Wrapped.Library.Years;
using Wrapped.Recaps;
using Wrapped.Recaps.Ranges;
using Wrapped.Rules;

namespace Wrapped.Library;

/// <summary>What listeners heard, in one SQLite file. Safe for concurrent use.</summary>
public sealed class PlayLibrary : IAsyncDisposable
{
    private readonly LibraryFile _library;
    private readonly IClock _clock;
    private readonly Turns _turns = new();

    private PlayLibrary(LibraryFile library, IClock clock) => (_library, _clock) = (library, clock);

    /// <summary>Opens the library in <paramref name="file"/>, makes it where it is missing, and clears what a killed process left: its imports are <see cref="ImportState.Interrupted"/>.</summary>
    public static async Task<PlayLibrary> OpenAsync(string file, IClock clock, CancellationToken ct = default) =>
        new(await LibraryFile.OpenAsync(file, Reservations.Sweep, ct), clock);

    /// <summary>A library that lasts until it is disposed of.</summary>
    public static Task<PlayLibrary> InMemoryAsync(IClock clock, CancellationToken ct = default) => Task.FromResult(new PlayLibrary(LibraryFile.InMemory(), clock));

    /// <summary>Adds a listener; throws <see cref="ArgumentException"/> when the name is taken or the tz database has no such zone.</summary>
    public Task<Listener> AddListenerAsync(string? name, string zone, CancellationToken ct = default) =>
        _library.WriteAsync(library => Listeners.Add(library, name, zone, _clock.GetCurrentInstant()), ct);

    public Task<Listener?> FindListenerAsync(long id, CancellationToken ct = default) =>
        _library.ReadAsync(library => Listeners.Find(library, listener => listener.Id == id), ct);

    public Task<Listener?> FindListenerAsync(string name, CancellationToken ct = default) =>
        _library.ReadAsync(library => Listeners.Find(library, listener => listener.Name == name), ct);

    /// <summary>Says where the listener is at home; throws <see cref="ArgumentException"/> when the tz database has no such zone.</summary>
    public Task SetZoneAsync(long listener, string zone, CancellationToken ct = default) => _library.WriteAsync(library => Listeners.SetZone(library, listener, zone), ct);

    /// <summary>Says where the listener stayed, in place of all that was said before; throws <see cref="ArgumentException"/> when two stays share a day, one ends before it begins, or the tz database has no such zone.</summary>
    public Task SetStaysAsync(long listener, IEnumerable<Stay> stays, CancellationToken ct = default) => _library.WriteAsync(library => Stays.Set(library, listener, stays), ct);

    /// <summary>The listener's rules. What <see cref="ReadAsync"/> reads is told without them: <see cref="RuleSet.Apply"/>.</summary>
    public Task<RuleSet> RulesAsync(long listener, CancellationToken ct = default) => _library.ReadAsync(library => KeptRules.Of(library, listener), ct);

    /// <summary>Keeps these rules in place of all that were kept; throws <see cref="ArgumentException"/> when there is no such listener.</summary>
    public Task SetRulesAsync(long listener, RuleSet rules, CancellationToken ct = default) => _library.WriteAsync(library => KeptRules.Set(library, listener, rules), ct);

    /// <summary>What the listener says that artists play, in the order of their names.</summary>
    public Task<IReadOnlyList<OwnGenres>> OwnGenresAsync(long listener, CancellationToken ct = default) =>
        _library.ReadAsync<IReadOnlyList<OwnGenres>>(library => OwnGenreTable.Of(library, listener), ct);

    /// <summary>Keeps these in place of all that were kept; throws <see cref="ArgumentException"/> when there is no such listener, or an artist has no name.</summary>
    public Task SetOwnGenresAsync(long listener, IEnumerable<OwnGenres> all, CancellationToken ct = default) =>
        _library.WriteAsync(library => OwnGenreTable.Set(library, listener, all), ct);

    /// <summary>The same for one artist; none of them forgets what was said.</summary>
    public Task SetOwnGenresAsync(long listener, string artist, IReadOnlyList<string> genres, CancellationToken ct = default) =>
        _library.WriteAsync(library => OwnGenreTable.Set(library, listener, new OwnGenres(artist, genres)), ct);

    /// <summary>
    /// Loads a table of genres for all listeners in place of the one before: all of it or, when <paramref name="artists"/> breaks off by an exception, nothing.
    /// One without any artist changes nothing.
    /// </summary>
    public Task<HostTableReport> SetHostGenresAsync(IEnumerable<HostArtist> artists, CancellationToken ct = default) => HostTableRun.RunAsync(_library, artists, ct);

    /// <summary>Removes everything of the listener's, and nothing else; waits for an import of theirs to end.</summary>
    public async Task EraseAsync(long listener, CancellationToken ct = default)
    {
        using var turn = await _turns.TakeAsync(listener, ct);
        await _library.WriteAsync(library => Listeners.Erase(library, listener), ct);
        await _library.EmptyLogAsync();
    }

    /// <summary>Announces an import of one uploaded file, <see cref="ImportState.Waiting"/>; throws <see cref="ArgumentException"/> when there is no such listener.</summary>
    public Task<ImportReport> ReserveAsync(long listener, string fileName, long bytes, CancellationToken ct = default) =>
        _library.WriteAsync(library => Reservations.Add(library, listener, fileName, bytes, _clock.GetCurrentInstant()), ct);

    /// <summary>
    /// Stores the rows of a waiting or interrupted import: all of them, or none. A file that is here already is not read. A refusal thrown by
    /// <paramref name="rows"/> is in the report; cancellation and every other exception is thrown on, and nothing is stored.
    /// </summary>
    public Task<ImportReport> ImportAsync(long listener, long import, string sha256, IAsyncEnumerable<SourceRow> rows, IProgress<long>? rowsRead = null, CancellationToken ct = default) =>
        RunAsync(listener, import, sha256, rows, rowsRead, isKept: true, ct);

    /// <summary>The same, except that nobody sees the rows until <see cref="KeepAsync"/>: the import is <see cref="ImportState.Staged"/>.</summary>
    public Task<ImportReport> StageAsync(long listener, long import, string sha256, IAsyncEnumerable<SourceRow> rows, IProgress<long>? rowsRead = null, CancellationToken ct = default) =>
        RunAsync(listener, import, sha256, rows, rowsRead, isKept: false, ct);

    /// <summary>What keeping these staged imports would do; nothing is done.</summary>
    public Task<ImportPreview> PreviewAsync(long listener, IReadOnlyCollection<long> imports, ZoneHistory zones, CancellationToken ct = default) =>
        _library.TryAsync(library => Preview.Of(library, listener, imports, zones), ct);

    /// <summary>Keeps staged imports, all of them at once; others stay as they are.</summary>
    public async Task KeepAsync(long listener, IReadOnlyCollection<long> imports, CancellationToken ct = default)
    {
        using var turn = await _turns.TakeAsync(listener, ct);
        await _library.WriteAsync(library => ImportRun.Keep(library, listener, imports), ct);
    }

    public Task<ImportReport?> FindImportAsync(long listener, long import, CancellationToken ct = default) =>
        _library.ReadAsync(library => ImportReports.Find(library, new(listener, import)), ct);

    /// <summary>The listener's imports, newest first.</summary>
    public Task<IReadOnlyList<ImportReport>> ImportsAsync(long listener, CancellationToken ct = default) =>
        _library.ReadAsync<IReadOnlyList<ImportReport>>(library => ImportReports.Read(library, listener, import => true), ct);

    /// <summary>How many imports of the listener are <see cref="ImportState.Staged"/>.</summary>
    public Task<int> StagedAsync(long listener, CancellationToken ct = default) =>
        _library.ReadAsync(library => library.Imports.Count(import => import.ListenerId == listener && import.State == ImportState.Staged), ct);

    /// <summary>The imports of all listeners that wait, or broke off less than three times, oldest first.</summary>
    public Task<IReadOnlyList<(long Listener, long Import)>> UnfinishedImportsAsync(CancellationToken ct = default) =>
        _library.ReadAsync<IReadOnlyList<(long, long)>>(Reservations.Unfinished, ct);

    /// <summary>Makes the library as if the import had never been, whatever its state; waits for an import of this listener to end.</summary>
    public async Task UndoAsync(long listener, long import, CancellationToken ct = default)
    {
        using var turn = await _turns.TakeAsync(listener, ct);
        await _library.WriteAsync(library => ImportRun.Undo(library, new(listener, import)), ct);
    }

    /// <summary>The skipped and failed rows of a finished import, in the order in which they were read.</summary>
    public async IAsyncEnumerable<RefusedRow> RefusedRowsAsync(long listener, long import, [EnumeratorCancellation] CancellationToken ct = default)
    {
        await using var library = _library.Open();
        await foreach (var row in ImportReports.RefusedRows(library, new(listener, import)).AsAsyncEnumerable().WithCancellation(ct))
            yield return row;
    }

    /// <summary>The first few of them for each reason, in the order in which they were read.</summary>
    public Task<IReadOnlyList<RefusedRow>> RefusedExamplesAsync(long listener, long import, int most, CancellationToken ct = default) =>
        _library.ReadAsync<IReadOnlyList<RefusedRow>>(library => ImportReports.Examples(library, new(listener, import), most), ct);

    /// <summary>Whether the listener wants what several services tell of one listening to count once for each of them; if not, the one that tells most counts.</summary>
    public Task<bool> CountsTwiceAsync(long listener, CancellationToken ct = default) => _library.ReadAsync(library => Tellings.CountsTwice(library, listener), ct);

    /// <summary>Says so; throws <see cref="ArgumentException"/> when there is no such listener. Nothing is lost either way.</summary>
    public async Task SetCountsTwiceAsync(long listener, bool countsTwice, CancellationToken ct = default)
    {
        using var turn = await _turns.TakeAsync(listener, ct);
        await _library.WriteAsync(library => Tellings.SetCountsTwice(library, listener, countsTwice), ct);
    }

    /// <summary>How much each two sources tell twice, the most first.</summary>
    public Task<IReadOnlyList<ToldTwiceBySources>> ToldTwiceAsync(long listener, CancellationToken ct = default) =>
        _library.ReadAsync<IReadOnlyList<ToldTwiceBySources>>(library => Tellings.Sum(library, listener), ct);

    /// <summary>What is told twice, the least sure first, and of those the latest.</summary>
    public Task<IReadOnlyList<ToldTwicePair>> ToldTwiceAsync(long listener, int skip, int take, CancellationToken ct = default) =>
        _library.ReadAsync<IReadOnlyList<ToldTwicePair>>(library => Tellings.Page(library, listener, skip, take), ct);

    /// <summary>The rows that are listenings of their own because the listener says so, the latest first.</summary>
    public Task<IReadOnlyList<ToldListening>> ToldApartAsync(long listener, int take, CancellationToken ct = default) =>
        _library.ReadAsync<IReadOnlyList<ToldListening>>(library => Tellings.ApartRows(library, listener, take), ct);

    /// <summary>Says of a row (<see cref="ToldListening.Number"/>) whether it is a listening of its own, whatever another service tells; false when there is no such row. It outlives an undo.</summary>
    public async Task<bool> SetApartAsync(long listener, long row, bool isApart, CancellationToken ct = default)
    {
        using var turn = await _turns.TakeAsync(listener, ct);
        return await _library.WriteAsync(library => Tellings.SetApart(library, listener, row, isApart), ct);
    }

    /// <summary>The local years in which a music play counts, ascending.</summary>
    public Task<IReadOnlyList<int>> YearsAsync(long listener, ZoneHistory zones, CancellationToken ct = default) =>
        _library.ReadAsync<IReadOnlyList<int>>(library => YearReader.Years(library, listener, zones), ct);

    /// <summary>Whether there are songs that players only counted.</summary>
    public Task<bool> HasLifetimeAsync(long listener, CancellationToken ct = default) => _library.ReadAsync(library => LifetimeCounts.HasAny(library, listener), ct);

    /// <summary>The songs that players only counted, most plays first; none of them is in any year.</summary>
    public Task<IReadOnlyList<LifetimeSong>> LifetimeAsync(long listener, CancellationToken ct = default) =>
        _library.ReadAsync(library => LifetimeCounts.Read(library, listener), ct);

    /// <summary>What was heard until the end of a range, before any rule, and who plays what; null when no music play of the range itself counts.</summary>
    public Task<Listening?> ReadAsync(long listener, DateRange range, ZoneHistory zones, CancellationToken ct = default) =>
        _library.ReadAsync(library => ListeningReader.Read(library, listener, range, zones), ct);

    /// <summary>What the numbers of the listener's recaps depend on besides the code, as a hash: their finished imports, where they were, their rules and genres, the host's table, the tz database.</summary>
    public Task<string> InputHashAsync(long listener, ZoneHistory zones, CancellationToken ct = default) =>
        _library.ReadAsync(library => InputHash.Of(library, listener, zones), ct);

    /// <summary>The recap kept under <paramref name="key"/>, as UTF-8 JSON; null when there is none that this code made from this input.</summary>
    public Task<byte[]?> FindRecapAsync(long listener, string key, string codeVersion, string inputHash, CancellationToken ct = default) =>
        _library.ReadAsync(library => KeptRecaps.Find(library, listener, key, codeVersion, inputHash), ct);

    /// <summary>Keeps a recap, and forgets those of this listener that other code or another input made.</summary>
    public Task KeepRecapAsync(long listener, string key, string codeVersion, string inputHash, byte[] json, CancellationToken ct = default) =>
        _library.WriteAsync(library => KeptRecaps.Keep(library, new() { ListenerId = listener, Key = key, CodeVersion = codeVersion, InputHash = inputHash, Json = json }), ct);

    public ValueTask DisposeAsync() => _library.DisposeAsync();

    private async Task<ImportReport> RunAsync(long listener, long import, string sha256, IAsyncEnumerable<SourceRow> rows, IProgress<long>? rowsRead, bool isKept, CancellationToken ct)
    {
        var key = new ImportKey(listener, import);
        using var turn = await _turns.TakeAsync(listener, ct);
        await new ImportRun(_library, key).RunAsync(sha256, rows, rowsRead, isKept, ct);
        return await FindImportAsync(listener, import, CancellationToken.None) ?? throw new InvalidOperationException("The import was undone while it was run.");
    }
}
