using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using NodaTime;
using Wrapped.Genres;
using Wrapped.Importers;
using Wrapped.Library;
using Wrapped.Recaps;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Lists;
using Wrapped.Recaps.Ranges;
using Wrapped.Rules;

namespace Wrapped.Benchmarks;

/// <summary>The recap of one year of a listener with 50,000 plays in all: from SQLite to the finished record, and its two halves.</summary>
public class RecapBenchmarks
{
    private const string Heard = "FROM Play p JOIN Track t ON t.ListenerId = p.ListenerId AND t.Id = p.TrackId JOIN Artist a ON a.ListenerId = t.ListenerId AND a.Id = t.ArtistId WHERE p.StartedAt >= $from AND p.StartedAt < $to AND p.Kind = 0 AND p.Duplicate = 0";

    private static readonly string[] TopLists =
    [
        $"SELECT a.Name, sum(p.MsPlayed) AS ms, sum(p.MsPlayed >= 30000) {Heard} GROUP BY a.Name ORDER BY ms DESC LIMIT 10",
        $"SELECT t.Title, a.Name, sum(p.MsPlayed), sum(p.MsPlayed >= 30000) AS plays {Heard} GROUP BY t.Title, a.Name ORDER BY plays DESC LIMIT 10",
        $"SELECT t.Album, a.Name, sum(p.MsPlayed) AS ms {Heard} GROUP BY t.Album, a.Name ORDER BY ms DESC LIMIT 10",
    ];

    private readonly RuleSet _rules = new(((string[])["leave out artist: Künstler 7", "leave out genre: Kids", "leave out device: tablet; hours: 18:00-20:00", "same artist: Künstler 9 | Künstler 8"]).Select(line => RuleText.Parse(line)!));

    private readonly string _folder = Directory.CreateTempSubdirectory("wrapped-").FullName;
    private readonly ZoneHistory _zones = new(DateTimeZoneProviders.Tzdb["Europe/Berlin"]);
    private PlayLibrary _library = null!;
    private Listening _listening = null!;
    private Music _music = null!;
    private long _listener;

    [GlobalSetup]
    public async Task Fill()
    {
        var file = Path.Combine(_folder, "history.json");
        var bytes = GeneratedHistory.Write(file, 50_000);
        _library = await PlayLibrary.OpenAsync(Path.Combine(_folder, "wrapped.db"), SystemClock.Instance);
        _listener = (await _library.AddListenerAsync(null, _zones.Home.Id)).Id;
        var reserved = await _library.ReserveAsync(_listener, "history.json", bytes);
        await using var stream = File.OpenRead(file);
        await _library.ImportAsync(_listener, reserved.Id, "0", ExportReader.ReadAsync(stream, "history.json", ExportLimits.Default));
        _listening = (await _library.ReadAsync(_listener, DateRange.OfYear(2024), _zones))!;
        _music = Music.Of(_listening);
    }

    [Benchmark(Baseline = true)]
    public async Task<Recap> Whole() => Recap.Of((await _library.ReadAsync(_listener, DateRange.OfYear(2024), _zones))!);

    [Benchmark]
    public Task<Listening?> Read() => _library.ReadAsync(_listener, DateRange.OfYear(2024), _zones);

    [Benchmark]
    public Recap Count() => Recap.Of(_listening);

    /// <summary>What a listener's own rules add: an artist, a genre and an evening device left out, two names of one artist.</summary>
    [Benchmark]
    public Listening ApplyRules() => _rules.Apply(_listening with { Genres = GenreGuide.BuiltIn });

    /// <summary>What genres add.</summary>
    [Benchmark]
    public GenresOfTheYear Genres() => TopGenres.Of(_music, GenreGuide.BuiltIn);

    /// <summary>The three top lists alone, grouped by SQLite itself: what a dashboard over the tables would ask.</summary>
    [Benchmark]
    public int TopListsBySql()
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "wrapped.db")};Mode=ReadOnly");
        connection.Open();
        var rows = 0;
        foreach (var sql in TopLists)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.Parameters.AddWithValue("$from", Instant.FromUtc(2023, 12, 31, 23, 0).ToUnixTimeMilliseconds());
            command.Parameters.AddWithValue("$to", Instant.FromUtc(2024, 12, 31, 23, 0).ToUnixTimeMilliseconds());
            using var reader = command.ExecuteReader();
            while (reader.Read())
                rows++;
        }
        return rows;
    }

    [GlobalCleanup]
    public async Task Clean()
    {
        await _library.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
