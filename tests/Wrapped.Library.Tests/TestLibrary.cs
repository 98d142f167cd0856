using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Library.Schema;
using Wrapped.Plays;
using Wrapped.Recaps.Ranges;

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

    /// <summary>Everything heard, duplicates left out, in order; nothing where no music play counts.</summary>
    public async Task<IReadOnlyList<Play>> PlaysAsync(long? listener = null)
    {
        var listening = await Library.ReadAsync(listener ?? Listener, DateRange.AllTime(), new(DateTimeZone.Utc));
        return listening?.Plays ?? [];
    }

    public async Task<long> CountAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)(await command.ExecuteScalarAsync() ?? 0L);
    }

    /// <summary>Every row of every table that belongs to a listener.</summary>
    public async Task<IReadOnlyList<string>> RowsOfAsync(long listener)
    {
        await using var library = new LibraryContext(LibraryContext.OptionsFor($"Data Source={File};Pooling=False"));
        var rows = new List<object>();
        rows.AddRange(await library.Listeners.Where(row => row.Id == listener).ToListAsync());
        rows.AddRange(await library.Imports.Where(row => row.ListenerId == listener).ToListAsync());
        rows.AddRange(await library.ImportFiles.Where(row => row.ListenerId == listener).ToListAsync());
        rows.AddRange(await library.Refusals.Where(row => row.ListenerId == listener).ToListAsync());
        rows.AddRange(await library.Artists.Where(row => row.ListenerId == listener).ToListAsync());
        rows.AddRange(await library.Tracks.Where(row => row.ListenerId == listener).ToListAsync());
        rows.AddRange(await library.Recordings.Where(row => row.ListenerId == listener).ToListAsync());
        rows.AddRange(await library.Contexts.Where(row => row.ListenerId == listener).ToListAsync());
        rows.AddRange(await library.Said.Where(row => row.ListenerId == listener).ToListAsync());
        rows.AddRange(await library.LifetimeCounts.Where(row => row.ListenerId == listener).ToListAsync());
        rows.AddRange(await library.Tellings.Where(row => row.ListenerId == listener).ToListAsync());
        rows.AddRange(await library.Apart.Where(row => row.ListenerId == listener).ToListAsync());
        rows.AddRange(await library.Stays.Where(row => row.ListenerId == listener).ToListAsync());
        rows.AddRange(await library.Rules.Where(row => row.ListenerId == listener).ToListAsync());
        rows.AddRange(await library.OwnGenres.Where(row => row.ListenerId == listener).ToListAsync());
        rows.AddRange(await library.ExportGenres.Where(row => row.ListenerId == listener).ToListAsync());
        rows.AddRange(await library.Recaps.Where(row => row.ListenerId == listener).ToListAsync());
        rows.AddRange(await library.Plays.Where(row => row.ListenerId == listener).ToListAsync());
        return [.. rows.Select(row => $"{row.GetType().Name} {JsonSerializer.Serialize(row, row.GetType())}")];
    }

    public async ValueTask DisposeAsync()
    {
        await Library.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
