using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Importers.Tidal;

public sealed class TidalTests
{
    [Fact]
    public async Task Streams_are_plays_as_measured()
    {
        var rows = await Some.RowsOf(TidalFiles.Table, "streaming.csv");

        Heard.In(rows).Should().Equal(
            new Heard("2024-05-02T04:21:11.123Z", "Artist A", "Song A", "Album A", 200.5),
            new Heard("2024-05-02T05:00:00Z", "Artist B", "Song \"B\", live", null, 12),
            new Heard("2024-05-02T06:00:00Z", "", "Song C", null, 0));
        rows.OfType<ListenedRow>().Should().OnlyContain(row => row.Source == Source.Tidal && !row.IsEstimated);
        rows.OfType<ListenedRow>().Select(row => (row.Context.Platform, row.Context.Video)).Should().Equal(("TIDAL iOS", false), ("TIDAL Web", true), (null, false));
    }

    [Fact]
    public async Task Places_are_never_taken() => (await Some.RowsOf(TidalFiles.Table)).Should().OnlyContain(row => !row.ToString().Contains("Secret", StringComparison.Ordinal));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_streams_tell_whether_they_state_their_starts_or_their_ends(bool isEnd)
    {
        var rows = (await Some.RowsOf(TidalFiles.Row(isEnd))).Cast<ListenedRow>().Reverse().ToList();

        rows[0].StartedAt.ToUnixTimeSeconds().Should().Be(1_700_000_000);
        rows.Zip(rows.Skip(1)).Should().OnlyContain(pair => pair.First.StartedAt.PlusNanoseconds(pair.First.MsPlayed * 1_000_000) == pair.Second.StartedAt);
        rows.Should().OnlyContain(row => row.StatedAt == (isEnd ? row.StartedAt.PlusNanoseconds(row.MsPlayed * 1_000_000) : row.StartedAt));
    }

    [Theory]
    [InlineData("soon,A,B,C,1,,,,,", FailReason.BadTime)]
    [InlineData(",A,B,C,1,,,,,", FailReason.BadTime)]
    [InlineData("1970-01-01T00:00:00Z,A,B,C,1,,,,,", FailReason.BadTime)]
    [InlineData("2024-02-30T00:00:00Z,A,B,C,1,,,,,", FailReason.BadTime)]
    [InlineData("2024-05-02T04:21:11+02:00,A,B,C,1,,,,,", FailReason.BadTime)]
    [InlineData("2024-05-02T04:21:11Z,A,B,C,-1,,,,,", FailReason.BadDuration)]
    [InlineData("2024-05-02T04:21:11Z,A,B,C,,,,,,", FailReason.BadDuration)]
    [InlineData("2024-05-02T04:21:11Z,A,B,C,1e9,,,,,", FailReason.BadDuration)]
    [InlineData("2024-05-02T04:21:11Z,A,B,C,604800001,,,,,", FailReason.BadDuration)]
    [InlineData("2024-05-02T04:21:11Z,A,B,C,1", FailReason.UnexpectedShape)]
    [InlineData("2024-05-02T04:21:11Z,\"A,B,C,1,,,,,", FailReason.Malformed)]
    public async Task A_bad_row_costs_itself_and_says_why(string bad, FailReason reason)
    {
        const string good = "2024-05-02T04:21:11Z,A,B,C,1000,,,,,\n";

        var rows = await Some.RowsOf(TidalFiles.Head + good + bad + "\n" + good);

        rows.Should().HaveCount(3);
        rows[1].Should().Be(new FailedRow(new RowPlace("history.json", 2), reason));
    }

    [Fact]
    public async Task A_stream_without_a_title_is_skipped() =>
        Heard.In(await Some.RowsOf(TidalFiles.Head + "2024-05-02T04:21:11Z, ,B,C,1,,,,,\n")).Should().Equal(Heard.No(SkipReason.Nameless));

    [Fact]
    public async Task A_table_without_rows_is_a_history_in_which_nothing_was_heard() => (await Some.RowsOf(TidalFiles.Head)).Should().BeEmpty();

    [Fact]
    public async Task A_table_that_lacks_the_duration_is_another() =>
        (await Some.RefusalOf(Some.Bytes("entry_date,track_title,artist_name\n2024-05-02T04:21:11Z,A,B\n"))).Should().Be(ExportRefusal.UnknownTable);
}
