using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Library;
using Wrapped.Plays;
using Wrapped.Recaps;
using Wrapped.Recaps.Ranges;
using Wrapped.Rules;

namespace Wrapped.Web.Stories;

public sealed class StoryShelfTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wrapped-").FullName;

    private PlayLibrary _library = null!;
    private long _me;

    private string File => Path.Join(_folder, "wrapped.db");

    public static TheoryData<string> Changes => ["import", "undo", "zone", "stay", "rule", "genres"];

    [Fact]
    public async Task A_recap_is_counted_once_and_then_found_where_it_is_kept()
    {
        var shelf = Shelf();
        (await ArtistAsync(shelf)).Should().Be("Counted");
        await RenameAsync("Counted", "Kept");
        (await ArtistAsync(Shelf())).Should().Be("Kept", "the site was started again, and nothing was counted");
        (await ArtistAsync(shelf)).Should().Be("Counted", "it is still remembered");
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_recap_is_counted_anew_when_its_input_changes(string change)
    {
        var second = await ImportAsync(2, Play(2023, "Counted"));
        var shelf = Shelf();
        await ArtistAsync(shelf);
        await RenameAsync("Counted", "Kept");
        await (change switch
        {
            "import" => ImportAsync(3, Play(2023, "Counted")),
            "undo" => _library.UndoAsync(_me, second),
            "zone" => _library.SetZoneAsync(_me, "Asia/Tokyo"),
            "rule" => _library.SetRulesAsync(_me, new([new PlaysAre(PlayMeasure.Seconds, 20)])),
            "genres" => _library.SetOwnGenresAsync(_me, "Somebody", ["Pop"]),
            _ => _library.SetStaysAsync(_me, [new(new(2020, 1, 1), new(2020, 1, 2), DateTimeZone.Utc)]),
        });
        (await ArtistAsync(shelf)).Should().Be("Counted");
        (await ArtistAsync(Shelf())).Should().Be("Counted");
    }

    [Fact]
    public async Task A_recap_of_other_code_is_not_told()
    {
        await ArtistAsync(Shelf());
        var input = await _library.InputHashAsync(_me, (await ListenerAsync()).Zones);
        await _library.KeepRecapAsync(_me, "2024", "code of yesterday", input, [.. "{}"u8]);
        (await ArtistAsync(Shelf())).Should().Be("Counted");
    }

    [Fact]
    public async Task All_years_are_told_newest_first_each_as_if_it_was_asked_for_alone_and_each_is_kept()
    {
        await ImportAsync(2, Play(2019, "Older"), Play(2021, "Old"), Play(2021, "Old"));
        var (listener, shelf) = (await ListenerAsync(), Shelf());
        await shelf.FindAsync(listener, "2021", default);
        var all = await shelf.AllAsync(listener, default);
        all.Select(recap => recap.Year).Should().Equal(2024, 2021, 2019);
        foreach (var recap in all)
        {
            var listening = await _library.ReadAsync(_me, recap.Range, listener.Zones);
            StoredRecap.Write(recap).Should().Equal(StoredRecap.Write(Recap.Of(listening!)));
        }

        await RenameAsync("Older", "Kept", 2019);
        (await Shelf().AllAsync(listener, default))[2].TopArtists[0].Name.Should().Be("Kept");
    }

    [Fact]
    public async Task The_rules_of_the_listener_decide_what_is_told()
    {
        await ImportAsync(2, Play(2024, "Left out", 400_000), Play(2023, "Left out"));
        (await ArtistAsync(Shelf())).Should().Be("Left out");
        await _library.SetRulesAsync(_me, new([new LeaveOut([new ArtistIs("Left out")], OnlyOnCards: false)]));
        (await ArtistAsync(Shelf())).Should().Be("Counted");
        (await Shelf().AllAsync(await ListenerAsync(), default)).Select(recap => recap.Year).Should().Equal([2024], "of 2023 nothing is told");
        await _library.SetRulesAsync(_me, RuleSet.None);
        (await ArtistAsync(Shelf())).Should().Be("Left out");
    }

    [Fact]
    public async Task What_is_hidden_on_cards_is_kept_apart_from_what_is_counted()
    {
        await ImportAsync(2, Play(2024, "Hidden", 400_000));
        await _library.SetRulesAsync(_me, new([new LeaveOut([new ArtistIs("Hidden")], OnlyOnCards: true)]));
        var listener = await ListenerAsync();
        var site = Shelf();
        foreach (var shelf in (StoryShelf[])[site, site, Shelf()])
        {
            var (shown, counted) = (await shelf.FindAsync(listener, "2024", default), await shelf.CountedAsync(listener, "2024", default));
            shown!.TopArtists.Select(artist => artist.Name).Should().Equal("Counted");
            counted!.TopArtists.Select(artist => artist.Name).Should().Equal("Hidden", "Counted");
            shown.Music.Should().Be(counted.Music, "it stays in every number");
        }
    }

    [Fact]
    public async Task Of_several_ranges_those_without_music_are_left_out()
    {
        DateRange[] ranges = [DateRange.OfYear(2030), DateRange.OfMonth(2024, 6), DateRange.OfMonth(2024, 5), DateRange.AllTime()];
        (await Shelf().FindAsync(await ListenerAsync(), ranges, default)).Select(recap => recap.Range.Kind).Should().Equal(RangeKind.Month, RangeKind.AllTime);
        (await Shelf().FindAsync(await ListenerAsync(), "2030", default)).Should().BeNull();
    }

    [Fact]
    public async Task A_recap_that_cannot_be_kept_is_told_all_the_same()
    {
        await using (var full = new SqliteConnection($"Data Source={File};Pooling=False"))
        {
            await full.OpenAsync();
            await using var command = full.CreateCommand();
            command.CommandText = "CREATE TRIGGER Full BEFORE INSERT ON Recap BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END";
            await command.ExecuteNonQueryAsync();
        }
        (await ArtistAsync(Shelf())).Should().Be("Counted");
    }

    public async Task InitializeAsync()
    {
        _library = await PlayLibrary.OpenAsync(File, SystemClock.Instance);
        _me = (await _library.AddListenerAsync(null, "Europe/Paris")).Id;
        await ImportAsync(1, Play(2024, "Counted"));
    }

    public async Task DisposeAsync()
    {
        await _library.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    // With a memory of its own: that of a site that was just started.
    private StoryShelf Shelf() => new(_library, new MemoryCache(new MemoryCacheOptions { SizeLimit = 100 }), NullLogger<StoryShelf>.Instance);

    private async Task<Listener> ListenerAsync() => (await _library.FindListenerAsync(_me))!;

    private async Task<string> ArtistAsync(StoryShelf shelf) => (await shelf.FindAsync(await ListenerAsync(), "2024", default))!.TopArtists[0].Name;

    // What is kept says another name than what is counted, so that one can tell which of them is shown.
    private async Task RenameAsync(string from, string to, int year = 2024)
    {
        var (key, input) = (year.ToString(CultureInfo.InvariantCulture), await _library.InputHashAsync(_me, (await ListenerAsync()).Zones));
        var json = Encoding.UTF8.GetString((await _library.FindRecapAsync(_me, key, StoredRecap.CodeVersion, input))!);
        json.Should().Contain($"\"{from}\"");
        await _library.KeepRecapAsync(_me, key, StoredRecap.CodeVersion, input, Encoding.UTF8.GetBytes(json.Replace($"\"{from}\"", $"\"{to}\"", StringComparison.Ordinal)));
    }

    private async Task<long> ImportAsync(int file, params IReadOnlyList<ListenedRow> rows)
    {
        var import = (await _library.ReserveAsync(_me, "mine.zip", 1)).Id;
        await _library.ImportAsync(_me, import, file.ToString(CultureInfo.InvariantCulture), rows.ToAsyncEnumerable());
        return import;
    }

    private static ListenedRow Play(int year, string artist, long ms = 180_000) => new(new RowPlace("mine.json", 1))
    {
        Source = Source.SpotifyExtended,
        Kind = MediaKind.Music,
        StartedAt = Instant.FromUtc(year, 6, 1, 12, 0),
        StatedAt = Instant.FromUtc(year, 6, 1, 12, 3),
        Precision = TimePrecision.Second,
        MsPlayed = ms,
        Title = "Song",
        Artist = artist,
    };
}
