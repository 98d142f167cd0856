using System.Globalization;
using Wrapped.Imports;
using Wrapped.Importers.Tidal;

namespace Wrapped.Importers.Times;

/// <summary>Shown on streams of Tidal, which say how long they lasted and nothing of what their times mean.</summary>
public sealed class StartOrEndTests
{
    private static readonly int[] Lengths = [200, 180, 260, 310, 150, 221, 190, 400, 175, 240, 205, 333];

    [Fact]
    public async Task Songs_in_a_row_tell_that_their_times_are_ends() => (await AreEnds(Row(Lengths, isEnd: true))).Should().BeTrue();

    [Fact]
    public async Task Songs_in_a_row_tell_that_their_times_are_starts() => (await AreEnds(Row(Lengths, isEnd: false))).Should().BeFalse();

    [Fact]
    public async Task The_order_of_the_file_changes_nothing() => (await AreEnds(Row(Lengths, isEnd: true).Reverse())).Should().BeTrue();

    [Theory]
    [InlineData(-3, true)]
    [InlineData(3, true)]
    [InlineData(-4, false)]
    [InlineData(4, false)]
    public async Task A_pair_may_be_three_seconds_off_and_no_more(int pause, bool tells) => (await AreEnds(Row(Lengths, isEnd: true, pause))).Should().Be(tells);

    [Fact]
    public async Task Songs_of_one_length_speak_for_neither_so_that_times_are_starts() => (await AreEnds(Row([.. Enumerable.Repeat(200, 50)], isEnd: true))).Should().BeFalse();

    [Fact]
    public async Task Snippets_speak_for_neither() => (await AreEnds(Row([.. Enumerable.Range(0, 40).Select(number => number % 7)], isEnd: true))).Should().BeFalse();

    [Theory]
    [InlineData(11, true)]
    [InlineData(10, false)]
    public async Task Ten_pairs_are_needed(int songs, bool tells) => (await AreEnds(Row(Lengths[..songs], isEnd: true))).Should().Be(tells);

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public async Task Three_times_as_many_pairs_as_speak_against_are_needed(int against, bool tells)
    {
        // A day apart, so that no pair is of both.
        var starts = Row(Lengths[..(against + 1)], isEnd: false).Select(play => (play.At + 86_400, play.Seconds));

        (await AreEnds([.. Row(Lengths[..11], isEnd: true), .. starts])).Should().Be(tells);
    }

    private static IEnumerable<(long At, int Seconds)> Row(int[] lengths, bool isEnd, int pause = 0)
    {
        var at = 1_700_000_000L;
        foreach (var length in lengths)
        {
            yield return (isEnd ? at + length : at, length);
            at += length + pause;
        }
    }

    private static async Task<bool> AreEnds(IEnumerable<(long At, int Seconds)> plays)
    {
        var rows = await Some.RowsOf(TidalFiles.Head + string.Concat(plays.Select(play =>
            string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.FromUnixTimeSeconds(play.At):yyyy-MM-dd HH:mm:ss},A,B,C,{play.Seconds * 1000},,,,,\n"))));
        return rows.Cast<ListenedRow>().Where(row => row.MsPlayed > 0).Select(row => row.StartedAt != row.StatedAt).Distinct().Single();
    }
}
