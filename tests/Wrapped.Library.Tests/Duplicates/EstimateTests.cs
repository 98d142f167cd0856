using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Library.Duplicates;

/// <summary>Rows whose durations are estimates or means: the same listening may be told of as lasting longer or shorter in another export.</summary>
public sealed class EstimateTests
{
    [Fact]
    public async Task The_same_row_with_another_estimate_is_the_same_row_and_the_shorter_one_counts()
    {
        ListenedRow older = Scrobble(200_000), newer = Scrobble(100_000);
        foreach (var order in (ListenedRow[][])[[older, newer], [newer, older]])
        {
            await using var test = await TestLibrary.OpenAsync();
            await test.ImportAsync(order[0]);
            await test.ImportAsync(order[1]);

            var play = (await test.PlaysAsync()).Should().ContainSingle().Subject;
            (play.MsPlayed, play.IsEstimated).Should().Be((100_000, true));
        }
    }

    [Fact]
    public async Task What_was_measured_and_what_differs_is_told_apart()
    {
        await using var test = await TestLibrary.OpenAsync();
        var report = await test.ImportAsync(
            Scrobble(200_000), Scrobble(200_000) with { StatedAt = Some.Noon + Duration.FromSeconds(1) }, Scrobble(200_000) with { Title = "Other" },
            Scrobble(90_000) with { IsEstimated = false }, Scrobble(91_000) with { IsEstimated = false });

        report.Tally.DuplicateRows.Should().Be(0);
        (await test.PlaysAsync()).Count(play => play.IsEstimated).Should().Be(3);
    }

    [Fact]
    public async Task A_day_that_was_not_over_is_told_anew_without_counting_twice()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(Daily(0, 200_000, false));
        await test.ImportAsync(Daily(0, 190_000, true), Daily(1, 190_000, true));

        (await test.PlaysAsync()).Select(play => play.MsPlayed).Should().Equal(190_000, 190_000);
    }

    private static ListenedRow Scrobble(long msPlayed) => new(new RowPlace("scrobbles.csv", 1))
    {
        Source = Source.Lastfm,
        Kind = MediaKind.Music,
        StartedAt = Some.Noon,
        StatedAt = Some.Noon,
        Precision = TimePrecision.Second,
        MsPlayed = msPlayed,
        IsEstimated = true,
        Title = "Song",
        Artist = "Artist",
    };

    private static ListenedRow Daily(int repeat, long msPlayed, bool isMean) => Scrobble(msPlayed) with { Source = Source.AppleDaily, Precision = TimePrecision.Hour, Repeat = repeat, IsEstimated = isMean };
}
