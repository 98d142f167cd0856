using Wrapped.Imports;
using Wrapped.Importers.SpotifyExtended;
using Wrapped.Plays;

namespace Wrapped.Importers.Sqlite;

public sealed class DatabaseTests
{
    public static TheoryData<string, Source> All => new() { { Databases.Navidrome, Source.Navidrome }, { Databases.Tautulli, Source.Tautulli }, { Databases.Jellyfin, Source.Jellyfin } };

    [Fact]
    public async Task Navidrome_scrobbles_are_plays_of_its_songs() =>
        Heard.In(await Some.RowsOf(Databases.Of(Databases.Navidrome), "x")).Should().Equal(
            new Heard("2023-11-14T22:13:20Z", "Artist A", "Song A", "Album A", 180) { IsEstimated = true },
            new Heard("2023-11-14T22:16:20Z", "Artist B", "Song \"B\"", null, 200) { IsEstimated = true },
            Heard.No(SkipReason.Nameless),
            Heard.No(FailReason.BadTime));

    [Fact]
    public async Task Tautulli_sessions_are_plays_without_their_pauses() =>
        Heard.In(await Some.RowsOf(Databases.Of(Databases.Tautulli), "x")).Should().Equal(
            new Heard("2023-11-14T22:13:20Z", "Artist A & Artist B", "Song A", "Album A", 240),
            new Heard("2023-11-14T22:30:00Z", "Artist B", "Song B", null, 12),
            Heard.No(SkipReason.NotMusic),
            Heard.No(FailReason.BadDuration));

    [Fact]
    public async Task An_older_Tautulli_knows_no_artist_but_the_albums()
    {
        var old = Databases.Tautulli.Replace("original_title TEXT", "other TEXT", StringComparison.Ordinal);

        Heard.In(await Some.RowsOf(Databases.Of(old))).First().Artist.Should().Be("Artist A");
    }

    [Fact]
    public async Task Playback_Reporting_is_the_same_as_a_database_and_as_a_backup() =>
        Heard.In(await Some.RowsOf(Databases.Of(Databases.Jellyfin), "x")).Should().Equal(
            new Heard("2024-05-02T18:00:00Z", "Artist A", "Song A", "Album A", 240),
            Heard.No(SkipReason.NotMusic),
            new Heard("2024-05-02T20:00:00Z", "", "Song B", null, 12));

    [Fact]
    public async Task Emby_counts_pauses_in() =>
        Heard.In(await Some.RowsOf(Databases.Of(
            Databases.JellyfinTables.Replace("PlayDuration INT", "PlayDuration INT, PauseDuration INT, RemoteAddress TEXT", StringComparison.Ordinal)
            + "INSERT INTO PlaybackActivity VALUES ('2024-05-02 18:00:20Z', 'u1', 'i', 'Audio', 'A - B (C)', 'x', 'x', 'x', 300, 60, '10.0.0.1')"))).Single().Seconds.Should().Be(240);

    [Theory]
    [MemberData(nameof(All))]
    public async Task Rows_bear_their_source_and_their_number_and_nothing_that_tells_who_listens(string sql, Source source)
    {
        var rows = await Some.RowsOf(Some.Zip(("data/some.db", Databases.Of(sql)), ("data/other.db", Databases.Of("CREATE TABLE x (y)"))));

        rows.OfType<ListenedRow>().Should().NotBeEmpty().And.OnlyContain(row => row.Source == source);
        rows.Select(row => row.Place).Should().Equal(Enumerable.Range(1, rows.Count).Select(number => new RowPlace("data/some.db", number)));
        rows.Should().OnlyContain(row => !row.ToString().Contains("Secret", StringComparison.Ordinal) && !row.ToString().Contains("10.0.0.1", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Music_of_two_listeners_is_refused(string sql, Source source)
    {
        var two = source switch
        {
            Source.Navidrome => "INSERT INTO scrobbles VALUES ('a', 'u2', 1700000000)",
            Source.Tautulli => "UPDATE session_history SET user_id = 2 WHERE id = 2",
            _ => "INSERT INTO PlaybackActivity SELECT DateCreated, 'u2', ItemId, ItemType, ItemName, PlaybackMethod, ClientName, DeviceName, PlayDuration FROM PlaybackActivity",
        };

        (await Some.RefusalOf(Databases.Of(sql + two))).Should().Be(ExportRefusal.SeveralListeners);
    }

    [Fact]
    public async Task Another_database_is_no_export_and_beside_a_history_it_is_left_alone()
    {
        var other = Databases.Of("CREATE TABLE x (y); INSERT INTO x VALUES (1)");

        (await Some.RefusalOf(other)).Should().Be(ExportRefusal.NotAnExport);
        (await Some.RefusalOf(Some.Zip(("a.db", other)))).Should().Be(ExportRefusal.NoHistoryInside);
        (await Some.RowsOf(Some.Zip(("a.db", other), ("b.json", Some.Bytes(Streams.Array(Streams.Row())))))).Should().ContainSingle();
    }

    [Fact]
    public async Task A_history_without_rows_holds_nothing() => (await Some.RowsOf(Databases.Of(Databases.NavidromeTables))).Should().BeEmpty();

    [Fact]
    public async Task A_database_that_is_too_large_to_copy_is_refused() =>
        (await Some.RefusalOf(Databases.Of(Databases.Navidrome), limits: ExportLimits.Default with { MaxDatabaseBytes = 5_000 })).Should().Be(ExportRefusal.TooLarge);

    [Theory]
    [InlineData("'x'", "Artist", "200", FailReason.BadTime)]
    [InlineData("x'00'", "Artist", "200", FailReason.BadTime)]
    [InlineData("9e99", "Artist", "200", FailReason.BadTime)]
    public async Task A_column_of_another_kind_costs_its_row_and_says_why(string time, string artist, string duration, FailReason reason) =>
        Heard.In(await Some.RowsOf(Databases.Of(
            Databases.NavidromeTables.Replace(" real", "", StringComparison.Ordinal).Replace("submission_time integer NOT NULL", "submission_time", StringComparison.Ordinal)
            + $"INSERT INTO media_file VALUES ('a', '', 1999, x'FF', '{artist}', '', '{duration}', ''); INSERT INTO scrobbles VALUES ('a', 'u1', {time}), ('a', 'u1', 1700000000)")))
            .Should().Equal(Heard.No(reason), new Heard("2023-11-14T22:13:20Z", "Artist", "1999", null, 200) { IsEstimated = true });
}
