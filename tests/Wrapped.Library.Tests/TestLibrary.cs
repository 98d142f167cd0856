using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Library;

/// <summary>A library in a file of its own with one listener in it.</summary>
internal sealed class TestLibrary : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wrapped-");

    public string File => Path.Combine(_folder.FullName, "wrapped.db");

    public PlayLibrary Library { get; private set; } = null!;

    public long Listener { get; private set; }

    public static async Task<TestLibrary> OpenAsync()
    {
        var test = new TestLibrary();
        test.Library = await PlayLibrary.OpenAsync(test.File, Some.Clock);
        test.Listener = (await test.Library.AddListenerAsync("me", "Europe/Berlin")).Id;
        return test;
    }

    public async Task ReopenAsync()
    {
        await Library.DisposeAsync();
        Library = await PlayLibrary.OpenAsync(File, Some.Clock);
    }

    public Task<ImportReport> ImportAsync(params IReadOnlyList<SourceRow> rows) => ImportAsync(Listener, rows);

    public async Task<ImportReport> ImportAsync(long listener, IReadOnlyList<SourceRow> rows)
    {
        var reserved = await Library.ReserveAsync(listener, "my_spotify_data.zip", 1);
        return await Library.ImportAsync(listener, reserved.Id, Guid.NewGuid().ToString("N"), rows.ToAsyncEnumerable());
    }

    /// <summary>All plays that count, in order.</summary>
    public async Task<IReadOnlyList<Play>> PlaysAsync(long? listener = null)
    {
        var plays = new List<Play>();
        foreach (var year in await Library.YearsAsync(listener ?? Listener, DateTimeZone.Utc))
            plays.AddRange((await Library.ReadYearAsync(listener ?? Listener, year, DateTimeZone.Utc))!.Plays);
        return plays;
    }

    public async ValueTask DisposeAsync()
    {
        await Library.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
