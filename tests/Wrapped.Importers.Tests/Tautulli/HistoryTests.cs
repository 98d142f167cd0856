using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Importers.Tautulli;

public sealed class HistoryTests
{
    private static readonly Heard[] Rows =
    [
        new("2023-11-14T22:13:20Z", "Artist A & Artist B", "Song A", "Album A", 240),
        new("2023-11-14T22:30:00Z", "Artist B", "Song B", null, 12),
        Heard.No(SkipReason.NotMusic),
        Heard.No(SkipReason.NotAListening),
    ];

    [Fact]
    public async Task Tracks_are_plays_as_measured_whole_or_as_rows_alone()
    {
        var rows = await Some.RowsOf(Histories.Answer(Histories.A, Histories.B, Histories.Film, Histories.Now));

        Heard.In(rows).Should().Equal(Rows);
        Heard.In(await Some.RowsOf($"[{Histories.A},{Histories.B},{Histories.Film},{Histories.Now}]")).Should().Equal(Rows);
        rows.OfType<ListenedRow>().Select(row => (row.Source, row.Context.Platform)).Should().Equal((Source.Tautulli, "iOS"), (Source.Tautulli, null));
    }

    [Fact]
    public async Task Names_addresses_and_players_are_never_taken() =>
        (await Some.RowsOf(Histories.Answer(Histories.A))).Should().OnlyContain(row => !row.ToString().Contains("Secret", StringComparison.Ordinal) && !row.ToString().Contains("10.0.0.1", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"duration\":240,", "", 240)]
    [InlineData("\"duration\":240,\"paused_counter\":60,", "", 300)]
    [InlineData("\"started\":1700000000,", "", 240)]
    public async Task What_is_not_said_follows_from_the_rest(string said, string instead, double seconds) =>
        Heard.In(await Some.RowsOf(Histories.Answer(Histories.A.Replace(said, instead, StringComparison.Ordinal)))).Should().Equal(Rows[0] with { Seconds = seconds });

    [Fact]
    public async Task Music_of_two_listeners_is_refused() =>
        (await Some.RefusalOf(Some.Bytes(Histories.Answer(Histories.A, Histories.B.Replace("\"user_id\":1", "\"user_id\":2", StringComparison.Ordinal))))).Should().Be(ExportRefusal.SeveralListeners);

    [Theory]
    [InlineData("\"media_type\":\"track\"", "\"media_type\":5", FailReason.UnexpectedShape)]
    [InlineData("\"media_type\":\"track\"", "\"x\":1", FailReason.UnexpectedShape)]
    [InlineData("\"media_type\":\"track\"", "\"media_type\":null", FailReason.UnexpectedShape)]
    [InlineData("\"started\":1700000000", "\"started\":0", FailReason.BadTime)]
    [InlineData("\"started\":1700000000", "\"started\":99999999999", FailReason.BadTime)]
    [InlineData("\"started\":1700000000", "\"started\":\"soon\"", FailReason.UnexpectedShape)]
    [InlineData("\"duration\":240", "\"duration\":-1", FailReason.BadDuration)]
    [InlineData("\"duration\":240,\"paused_counter\":60", "\"paused_counter\":9999", FailReason.BadDuration)]
    [InlineData("\"stopped\":1700000300,\"duration\":240", "\"stopped\":0", FailReason.BadDuration)]
    [InlineData("\"title\":\"Song A\"", "\"title\":\"\\ud800\"", FailReason.Malformed)]
    public async Task A_bad_session_costs_itself_and_says_why(string said, string instead, FailReason reason)
    {
        var rows = await Some.RowsOf(Histories.Answer(Histories.B, Histories.A.Replace(said, instead, StringComparison.Ordinal), Histories.B));

        rows.Should().HaveCount(3);
        rows[1].Should().Be(new FailedRow(new RowPlace("history.json", 2), reason));
    }

    [Fact]
    public async Task A_track_without_a_title_is_skipped() =>
        Heard.In(await Some.RowsOf(Histories.Answer(Histories.A.Replace("Song A", " ", StringComparison.Ordinal)))).Should().Equal(Heard.No(SkipReason.Nameless));

    [Fact]
    public async Task An_empty_history_holds_nothing() => (await Some.RowsOf(Histories.Answer())).Should().BeEmpty();

    [Fact]
    public async Task A_history_that_breaks_off_is_cut_short() => (await Some.RefusalOf(Some.Bytes(Histories.Answer(Histories.A, Histories.B)[..^200]))).Should().Be(ExportRefusal.CutShort);
}
