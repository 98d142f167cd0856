using Wrapped.Plays;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Lists;

namespace Wrapped.Recaps;

public class TopShowsTests
{
    [Fact]
    public void Every_show_is_what_a_plain_count_over_the_list_gives() => Agreement.Of((agreement, listening) =>
    {
        foreach (var kind in (MediaKind[])[MediaKind.Podcast, MediaKind.Audiobook])
        {
            var naive = NaiveShows.Of(listening, kind, 2);
            agreement.OnList(TopShows.Of(Music.Of(listening), kind, 2), naive);
        }
    });

    [Fact]
    public void Shows_rank_by_minutes_and_an_episode_counts_once_it_had_a_play()
    {
        var listening = Spoken(
            "2023-12-31T23:59 | Before | Talk | 900",
            "2024-03-01T10:00 | One | TALK | 600", "2024-03-02T10:00 | one | Talk | 600", "2024-03-03T10:00 | Two | Talk | 29",
            "2024-03-04T10:00 | One | News | 100", "2024-03-05T10:00 | Two | News | 100", "2024-03-06T10:00 | Three | Silence | 0");
        TopShows.Of(Music.Of(listening), MediaKind.Podcast, 10).Should().Equal(new TopShow("TALK", 1_229_000, 1, 2), new TopShow("News", 200_000, 2, 2));
        TopShows.Of(Music.Of(listening), MediaKind.Podcast, 1).Should().ContainSingle();
        TopShows.Of(Music.Of(listening), MediaKind.Audiobook, 10).Should().BeEmpty();
        Music.Of(listening).Moments.Should().BeEmpty();
    }

    private static Listening Spoken(params string[] lines)
    {
        var listening = YearOf.Lines(lines);
        return listening with { Plays = [.. listening.Plays.Select(play => play with { Track = play.Track with { Kind = MediaKind.Podcast } })] };
    }
}
