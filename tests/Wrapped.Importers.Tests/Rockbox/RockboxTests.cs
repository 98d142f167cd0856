using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Importers.Rockbox;

public sealed class RockboxTests
{
    [Fact]
    public async Task Times_that_do_not_tell_what_they_are_are_starts()
    {
        var rows = await Some.RowsOf(RockboxLogs.Log, ".scrobbler.log");

        Heard.In(rows).Should().Equal(
            new Heard("2023-11-14T22:13:20Z", "Artist A", "Song A", "Album A", 200) { IsEstimated = true },
            new Heard("2023-11-14T22:16:40Z", "Artist A", "Song \"B\"", null, 10) { IsEstimated = true },
            new Heard("2023-11-14T22:16:50Z", "#1 Artist", "Song C", "Album C", 240) { IsEstimated = true },
            new Heard("2023-11-15T00:43:20Z", "", "Song D", null, 200) { IsEstimated = true });
        rows.Cast<ListenedRow>().Select(row => row.Context.Skipped).Should().Equal(false, true, false, null);
        rows.Should().OnlyContain(row => ((ListenedRow)row).Source == Source.Rockbox);
        rows.Select(row => row.Place.Number).Should().Equal(1, 2, 3, 4);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Songs_in_a_row_tell_whether_their_times_are_starts_or_ends(bool isEnd)
    {
        var rows = (await Some.RowsOf(RockboxLogs.Row(isEnd))).Cast<ListenedRow>().ToList();

        rows.Select(row => row.StartedAt.ToUnixTimeSeconds()).Should().StartWith([1_700_000_000, 1_700_000_150, 1_700_000_320, 1_700_000_510, 1_700_000_720, 1_700_000_728]);
        rows.Select(row => row.MsPlayed / 1000).Should().StartWith([150L, 170, 190, 210, 8, 250]);
        rows.Should().OnlyContain(row => row.IsEstimated && row.StatedAt == (isEnd ? row.StartedAt.PlusNanoseconds(row.MsPlayed * 1_000_000) : row.StartedAt));
    }

    [Theory]
    [InlineData("240", 29.999)]
    [InlineData("40", 20)]
    [InlineData("0", 29.999)]
    public async Task A_skip_is_never_as_long_as_a_play_nor_as_half_of_its_song(string length, double seconds)
    {
        var rows = await Some.RowsOf($"#AUDIOSCROBBLER/1.1\n#TZ/UTC\nA\tB\tC\t1\t{length}\tS\t1700000000\t\n");

        Heard.In(rows).Should().Equal(new Heard("2023-11-14T22:13:20Z", "A", "C", "B", seconds) { IsEstimated = true });
    }

    [Theory]
    [InlineData("#TZ/UTC\n", "2023-11-14T22:13:20Z")]
    [InlineData("#TZ/UNKNOWN\n", "2023-11-14T21:13:20Z")]
    [InlineData("", "2023-11-14T21:13:20Z")]
    public async Task A_clock_of_an_unknown_zone_shows_the_listeners_own_time(string zone, string startedAt)
    {
        var home = new ZoneHistory(DateTimeZoneProviders.Tzdb["Europe/Paris"]);
        var rows = new List<SourceRow>();
        using var file = new MemoryStream(Some.Bytes($"#AUDIOSCROBBLER/1.1\n{zone}#CLIENT/x\nA\tB\tC\t1\t240\tL\t1700000000\t\n"));
        await foreach (var row in ExportReader.ReadAsync(file, "x", ExportLimits.Default, null, home))
            rows.Add(row);

        Heard.In(rows).Single().StartedAt.Should().Be(startedAt);
        rows.Cast<ListenedRow>().Single().StatedAt.ToUnixTimeSeconds().Should().Be(1_700_000_000, "the same row is the same row in every zone");
    }

    [Theory]
    [InlineData("A\tB\tC\t1\t240\tL\t0\t", FailReason.BadTime)]
    [InlineData("A\tB\tC\t1\t240\tL\t946684800\t", FailReason.BadTime)]
    [InlineData("A\tB\tC\t1\t240\tL\t99999999999999\t", FailReason.BadTime)]
    [InlineData("A\tB\tC\t1\t240\tL\t-5\t", FailReason.BadTime)]
    [InlineData("A\tB\tC\t1\t240\tL\t\t", FailReason.BadTime)]
    [InlineData("A\tB\tC\t1\tlong\tL\t1700000000\t", FailReason.BadDuration)]
    [InlineData("A\tB\tC\t1\t-3\tL\t1700000000\t", FailReason.BadDuration)]
    [InlineData("A\tB\tC\t1\t240\tX\t1700000000\t", FailReason.UnexpectedShape)]
    [InlineData("A\tB\tC\t1\t240\tL", FailReason.UnexpectedShape)]
    [InlineData("A\tB\tC\t1\t240\tL\t1700000000\tm\tmore", FailReason.UnexpectedShape)]
    [InlineData("hello", FailReason.UnexpectedShape)]
    public async Task A_bad_line_costs_itself_and_says_why(string bad, FailReason reason)
    {
        const string good = "A\tB\tC\t1\t240\tL\t1700000000\t\n";

        var rows = await Some.RowsOf(RockboxLogs.Head + good + bad + "\n\n" + good);

        rows.Should().HaveCount(3);
        rows[1].Should().Be(new FailedRow(new RowPlace("history.json", 2), reason));
    }

    [Theory]
    [InlineData("A\tB\t\t1\t240\tL\t1700000000\t")]
    [InlineData("A\tB\t<Untagged>\t1\t240\tL\t1700000000\t")]
    public async Task A_song_without_a_name_is_skipped(string line) => Heard.In(await Some.RowsOf(RockboxLogs.Head + line)).Should().Equal(Heard.No(SkipReason.Nameless));

    [Fact]
    public async Task Bytes_that_are_no_text_cost_a_letter_and_not_the_line()
    {
        byte[] log = [.. "#AUDIOSCROBBLER/1.1\r\n#TZ/UTC\r\nBj"u8, 0xF6, .. "rk\tB\tC\t1\t240\tL\t1700000000\r\n"u8];

        Heard.In(await Some.RowsOf(log)).Should().Equal(new Heard("2023-11-14T22:13:20Z", "Bj\uFFFDrk", "C", "B", 240) { IsEstimated = true });
    }

    [Fact]
    public async Task A_line_without_end_costs_itself()
    {
        var rows = await Some.RowsOf(RockboxLogs.Head + new string('x', 3_000_000) + "\nA\tB\tC\t1\t240\tL\t1700000000\t");

        Heard.In(rows).Should().Equal(Heard.No(FailReason.TooLarge), new Heard("2023-11-14T22:13:20Z", "A", "C", "B", 240) { IsEstimated = true });
    }

    [Fact]
    public async Task A_log_of_remarks_alone_holds_nothing() => (await Some.RowsOf(RockboxLogs.Head)).Should().BeEmpty();

    [Fact]
    public async Task Logs_one_after_the_other_keep_each_its_own_clock()
    {
        var rows = await Some.RowsOf(RockboxLogs.Row(isEnd: false) + "\n" + RockboxLogs.Row(isEnd: false, "UNKNOWN"));

        rows.Should().HaveCount(26).And.AllBeOfType<ListenedRow>();
        rows.Select(row => row.Place.Number).Should().Equal(Enumerable.Range(1, 26).Select(number => (long)number));
    }
}
