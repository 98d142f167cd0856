using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Importers.Jellyfin;

public sealed class BackupTests
{
    [Fact]
    public async Task Songs_are_plays_that_began_twenty_seconds_before_they_were_noted()
    {
        var rows = await Some.RowsOf(Backups.Backup, "backup.tsv");

        Heard.In(rows).Should().Equal(
            new Heard("2024-05-02T18:00:00Z", "Artist A, Artist B", "Song A (live)", "Album A (Deluxe)", 240),
            Heard.No(SkipReason.NotMusic),
            new Heard("2024-05-02T20:00:00.123Z", "", "Song B", null, 12));
        rows.OfType<ListenedRow>().Should().OnlyContain(row => row.Source == Source.Jellyfin && row.Context.Platform == "Finamp" && !row.IsEstimated);
        rows.Should().OnlyContain(row => !row.ToString().Contains("Secret", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2024-05-02 18:00:20Z", "2024-05-02T18:00:00Z")]
    [InlineData("2024-05-02 18:00:20+00:00", "2024-05-02T18:00:00Z")]
    [InlineData("2024-05-02 18:00:20", "2024-05-02T16:00:00Z")]
    [InlineData("2024-05-02T18:00:20.5", "2024-05-02T16:00:00.5Z")]
    public async Task A_time_without_a_zone_is_of_the_listeners_own_clock(string noted, string startedAt)
    {
        var rows = new List<SourceRow>();
        using var file = new MemoryStream(Some.Bytes(Backups.Line(noted)));
        await foreach (var row in ExportReader.ReadAsync(file, "x", ExportLimits.Default, null, new ZoneHistory(DateTimeZoneProviders.Tzdb["Europe/Paris"])))
            rows.Add(row);

        Heard.In(rows).Single().StartedAt.Should().Be(startedAt);
    }

    [Theory]
    [InlineData("Artist - Song (Album)", "Artist", "Song", "Album")]
    [InlineData("Artist - Song - live (Album)", "Artist", "Song - live", "Album")]
    [InlineData("Artist - Song", "Artist", "Song", null)]
    [InlineData("Song", "", "Song", null)]
    [InlineData("Artist - Song)", "Artist", "Song)", null)]
    [InlineData("Artist - Song ()", "Artist", "Song", null)]
    [InlineData("Artist - (Song)", "Artist", "(Song)", null)]
    public async Task A_name_is_an_artist_a_title_and_an_album(string name, string artist, string title, string? album) =>
        Heard.In(await Some.RowsOf(Backups.Line(name: name))).Should().Equal(new Heard("2024-05-02T18:00:00Z", artist, title, album, 240));

    [Fact]
    public async Task Emby_counts_pauses_in_and_its_addresses_are_never_taken()
    {
        var rows = await Some.RowsOf(Backups.Line(played: "300", more: "\t60\t10.0.0.1\t"));

        Heard.In(rows).Single().Seconds.Should().Be(240);
        rows.Single().ToString().Should().NotContain("10.0.0.1");
    }

    [Fact]
    public async Task Music_of_two_listeners_is_refused_and_films_of_another_are_not()
    {
        (await Some.RefusalOf(Some.Bytes(Backups.Line() + Backups.Line(user: "u2")))).Should().Be(ExportRefusal.SeveralListeners);
        (await Some.RowsOf(Backups.Line() + Backups.Line(user: "u2", kind: "Episode") + Backups.Line())).Should().HaveCount(3);
    }

    [Theory]
    [InlineData("2024-05-02 18:00:20Z\tu1\ti\tAudio\tA - B (C)\tx\ty\tz\tlong", FailReason.BadDuration)]
    [InlineData("2024-05-02 18:00:20Z\tu1\ti\tAudio\tA - B (C)\tx\ty\tz\t-1", FailReason.BadDuration)]
    [InlineData("2024-05-02 18:00:20Z\tu1\ti\tAudio\tA - B (C)\tx\ty\tz\t604801", FailReason.BadDuration)]
    [InlineData("1970-01-01 00:00:00Z\tu1\ti\tAudio\tA - B (C)\tx\ty\tz\t5", FailReason.BadTime)]
    [InlineData("\tu1\ti\tAudio\tA - B (C)\tx\ty\tz\t5", FailReason.BadTime)]
    [InlineData("2024-05-02 18:00:20Z\tu1\ti\t\tA - B (C)\tx\ty\tz\t5", FailReason.UnexpectedShape)]
    [InlineData("2024-05-02 18:00:20Z\tu1", FailReason.UnexpectedShape)]
    [InlineData("hello", FailReason.UnexpectedShape)]
    public async Task A_bad_line_costs_itself_and_says_why(string bad, FailReason reason)
    {
        var rows = await Some.RowsOf(string.Concat(Enumerable.Repeat(Backups.Line(), 4)) + bad + "\n" + Backups.Line());

        rows.Should().HaveCount(6);
        rows[4].Should().Be(new FailedRow(new RowPlace("history.json", 5), reason));
    }

    [Theory]
    [InlineData("")]
    [InlineData("(Album)")]
    public async Task A_song_without_a_name_is_skipped_or_called_what_it_is(string name) =>
        Heard.In(await Some.RowsOf(Backups.Line(name: name))).Should().Equal(name.Length == 0 ? Heard.No(SkipReason.Nameless) : new("2024-05-02T18:00:00Z", "", name, null, 240));

    [Fact]
    public async Task Bytes_that_are_no_text_cost_their_line()
    {
        byte[] file = [.. Some.Bytes(Backups.Line() + Backups.Line() + Backups.Line() + Backups.Line()), .. "2024-05-02 18:00:20Z\tu1\ti\tAudio\t"u8, 0xFF, .. "\tx\ty\tz\t5\n"u8];

        Heard.In(await Some.RowsOf(file)).Last().Should().Be(Heard.No(FailReason.Malformed));
    }

    [Theory]
    [InlineData("a\tb\tc\td\te\tf\tg\th\ti\n")]
    [InlineData("2024-05-02 18:00:20Z\ta\tb\n")]
    public async Task Other_tables_without_a_head_are_no_backup(string table) => (await Some.RefusalOf(Some.Bytes(table))).Should().BeOneOf(ExportRefusal.NotAnExport, ExportRefusal.UnknownTable);
}
