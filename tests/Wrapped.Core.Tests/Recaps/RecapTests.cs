using FsCheck;
using FsCheck.Fluent;
using Wrapped.Recaps.Totals;

namespace Wrapped.Recaps;

public class RecapTests
{
    private static readonly int Histories = Environment.GetEnvironmentVariable("WRAPPED_LONG") == "1" ? 20_000 : 2_000;

    [Fact]
    public void Every_number_is_what_a_plain_count_over_the_list_gives() =>
        Prop.ForAll(RandomListening.Any, listening =>
        {
            var (recap, naive) = (Recap.Of(listening), new NaiveRecap(listening));
            recap.Music.Ms.Should().Be(naive.Ms);
            recap.Music.Plays.Should().Be(naive.Plays);
            recap.Music.EstimatedMs.Should().Be(naive.InRange.Where(row => row.Play.IsEstimated).Sum(row => row.Play.MsPlayed));
            recap.Breadth.Should().Be(new Breadth(naive.Artists, naive.Tracks, naive.Albums));
            recap.TopArtists.Should().Equal(naive.TopArtists);
            recap.TopTracks.Should().Equal(naive.TopTracks);
            recap.TopAlbums.Should().Equal(naive.TopAlbums);
            recap.Time.ByMonth.Should().Equal(naive.ByMonth);
            recap.Time.ByWeekday.Should().Equal(naive.ByWeekday);
            recap.Time.ByHour.Should().Equal(naive.ByHour);
            recap.BiggestDay.Should().Be(naive.BiggestDay);
            recap.LongestStreak.Should().Be(naive.LongestStreak);
            recap.NewArtists.Should().Be(naive.NewArtists);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Histories).WithReplay(20241124, 7));

    [Fact]
    public void The_parts_sum_to_the_whole() =>
        Prop.ForAll(RandomListening.Any, listening =>
        {
            var recap = Recap.Of(listening);
            foreach (var parts in new[] { recap.Time.ByMonth, recap.Time.ByWeekday, recap.Time.ByDay })
                parts.Sum().Should().Be(recap.Music.Ms);
            var ofNoHour = new NaiveRecap(listening).InRange.Where(row => row.Play.IsOfUnknownHour).Sum(row => row.Play.MsPlayed);
            foreach (var parts in new[] { recap.Time.ByHour, recap.Time.ByWeekdayAndHour })
                parts.Sum().Should().Be(recap.Music.Ms - ofNoHour);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Histories).WithReplay(20241124, 7));
}
