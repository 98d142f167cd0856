using Wrapped.Recaps.Days;
using Wrapped.Recaps.Lists;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps;

public class DaysTests
{
    [Fact]
    public void Every_answer_is_what_a_plain_count_over_the_list_gives() => Agreement.Of((on, listening) =>
    {
        var (recap, naive) = (Recap.Of(listening), new NaiveDays(listening));
        on.OnParts(recap.DaysWithMusic, naive.DaysWithMusic, naive.DaysWithMusic > 0);
        on.On(recap.BiggestWeek, naive.BiggestWeek);
        on.On(recap.BiggestMonth, naive.BiggestMonth);
        on.OnList(recap.MonthFavourites, naive.MonthFavourites);
        on.On(recap.LongestSession, naive.LongestSession);
        on.On(recap.Rhythm, naive.Rhythm);
    });

    [Fact]
    public void A_week_begins_on_Monday_at_midnight_and_of_equal_ones_the_earlier_is_told() =>
        Of("2024-03-03T23:59 | A | B | 100", "2024-03-04T00:00 | A | B | 60", "2024-03-10T23:59 | A | B | 40")
            .BiggestWeek.Should().Be(new BiggestWeek(new(2024, 2, 26), new(2024, 3, 3), 100_000));

    [Fact]
    public void A_week_across_the_years_end_has_only_the_days_of_the_year() =>
        Of("2024-12-29T10:00 | A | B | 90", "2024-12-30T10:00 | A | B | 100", "2025-01-01T10:00 | A | B | 500")
            .BiggestWeek.Should().Be(new BiggestWeek(new(2024, 12, 30), new(2024, 12, 31), 100_000));

    [Fact]
    public void Of_all_time_the_same_month_of_two_years_is_two_months() =>
        Recap.Of(YearOf.Lines(DateRange.AllTime(), "2023-03-01T10:00 | A | B | 60", "2024-02-01T10:00 | A | B | 100", "2024-03-01T10:00 | A | B | 100"))
            .BiggestMonth.Should().Be(new BiggestMonth(2024, 2, 100_000));

    [Fact]
    public void Each_month_has_its_song_by_plays_and_its_artist_by_minutes()
    {
        var months = Of(
            "2024-01-31T23:59 | Short | Wire | 40", "2024-02-01T00:00 | Long | Can | 900", "2024-02-02T10:00 | Short | WIRE | 40", "2024-02-03T10:00 | short | Wire | 40").MonthFavourites;
        months.Should().HaveCount(12);
        months[0].Should().Be(new MonthFavourite(2024, 1, new TopTrack("Short", "Wire", 40_000, 1), new TopArtist("Wire", 40_000, 1)));
        months[1].Should().Be(new MonthFavourite(2024, 2, new TopTrack("Short", "Wire", 80_000, 2), new TopArtist("Can", 900_000, 1)));
        months[2].Should().Be(new MonthFavourite(2024, 3, null, null));
    }

    [Fact]
    public void A_month_of_skips_has_an_artist_and_no_song() =>
        Of("2024-01-05T10:00 | Go | Can | 29").MonthFavourites[0].Should().Be(new MonthFavourite(2024, 1, null, new TopArtist("Can", 29_000, 0)));

    [Theory]
    [InlineData("B | 60", "A | 61", "A")]
    [InlineData("B | 60", "A | 60", "B")]
    [InlineData("Unknown Artist | 90", "A | 60", "A")]
    public void Songs_with_as_many_plays_rank_by_minutes_and_then_by_who_came_first(string first, string second, string best) =>
        Of($"2024-01-05T10:00 | Unknown Track | {first}", $"2024-01-05T11:00 | Unknown Track | {second}").MonthFavourites[0].Song!.Artist.Should().Be(best);

    [Fact]
    public void Songs_that_began_at_once_rank_by_name() =>
        Of("2024-01-05T10:00 | Go | B | 60", "2024-01-05T10:00 | Go | A | 60", "2024-01-05T10:00 | Come | C | 60").MonthFavourites[0].Song!.Title.Should().Be("Come");

    [Theory]
    [InlineData(1800, 1)]
    [InlineData(1801, 2)]
    public void A_session_ends_with_twenty_minutes_of_silence(int seconds, int plays)
    {
        var session = Of($"2024-03-01T10:00 | A | B | {seconds}", "2024-03-01T10:50 | C | B | 60").LongestSession;
        session.Should().Be(plays == 1
            ? new LongestSession(new(2024, 3, 1, 10, 0), new(2024, 3, 1, 10, 30), 1_800_000, 1_800_000, 1, 1)
            : new LongestSession(new(2024, 3, 1, 10, 0), new(2024, 3, 1, 10, 51), 3_060_000, 1_861_000, 2, 2));
    }

    [Theory]
    [InlineData(1770, false)]
    [InlineData(1771, true)]
    public void A_session_holds_half_an_hour_of_music_skips_included(int seconds, bool isOne) =>
        (Of("2024-03-01T10:00 | A | B | 29", $"2024-03-01T10:05 | A | B | {seconds}").LongestSession is not null).Should().Be(isOne);

    [Fact]
    public void What_runs_beneath_other_songs_still_keeps_a_session_going() =>
        Of("2024-03-01T10:00 | Long | Can | 3600", "2024-03-01T10:05 | A | B | 60", "2024-03-01T11:19 | A | B | 10")
            .LongestSession.Should().Be(new LongestSession(new(2024, 3, 1, 10, 0), new(2024, 3, 1, 11, 19, 10), 4_750_000, 3_670_000, 2, 2));

    [Fact]
    public void Of_sessions_of_one_length_the_earlier_is_told_and_names_that_are_lost_are_no_songs() =>
        Of("2024-03-01T10:00 | Unknown Track | Unknown Artist | 1800", "2024-03-02T10:00 | A | B | 1800")
            .LongestSession.Should().Be(new LongestSession(new(2024, 3, 1, 10, 0), new(2024, 3, 1, 10, 30), 1_800_000, 1_800_000, 1, 0));

    [Fact]
    public void A_session_through_the_hour_that_is_not_there_is_as_long_as_it_felt() =>
        Of("2024-03-31T01:30 | A | B | 3600")
            .LongestSession.Should().Be(new LongestSession(new(2024, 3, 31, 1, 30), new(2024, 3, 31, 3, 30), 3_600_000, 3_600_000, 1, 1));

    [Fact]
    public void A_day_has_four_parts_and_a_week_two() =>
        Of(
            "2024-03-01T04:59 | A | B | 1", "2024-03-01T05:00 | A | B | 2", "2024-03-01T11:59 | A | B | 4", "2024-03-01T12:00 | A | B | 8", "2024-03-01T17:59 | A | B | 16",
            "2024-03-01T18:00 | A | B | 32", "2024-03-01T21:59 | A | B | 1024", "2024-03-01T22:00 | A | B | 64", "2024-03-02T00:00 | A | B | 128", "2024-03-03T23:59 | A | B | 256", "2024-03-04T00:00 | A | B | 512")
            .Rhythm.Should().Be(new Rhythm(961_000, 6_000, 24_000, 1_056_000, 1_663_000, 384_000, 46, 18));

    [Fact]
    public void Days_after_the_last_that_was_heard_are_no_days_yet() =>
        Of("2024-01-05T10:00 | A | B | 60", "2024-01-06T10:00 | A | B | 1", "2024-01-07T10:00 | A | B | 0").Rhythm.Should().Be(new Rhythm(0, 61_000, 0, 0, 60_000, 1_000, 5, 1));

    [Fact]
    public void A_range_of_one_Sunday_has_no_weekday() =>
        Recap.Of(YearOf.Lines(DateRange.OfDates(new(2024, 3, 3), new(2024, 3, 3)), "2024-03-03T10:00 | A | B | 5"))
            .Rhythm.Should().Be(new Rhythm(0, 5_000, 0, 0, 0, 5_000, 0, 1));

    [Fact]
    public void Where_nothing_was_heard_nothing_is_told()
    {
        foreach (var recap in new[] { Of(), Recap.Of(YearOf.Lines(DateRange.AllTime())), Of("2024-03-01T10:00 | A | B | 0") })
        {
            recap.BiggestWeek.Should().BeNull();
            recap.BiggestMonth.Should().BeNull();
            recap.LongestSession.Should().BeNull();
            recap.Rhythm.Should().BeNull();
            recap.MonthFavourites.Should().HaveCount(recap.Range.Kind == RangeKind.AllTime ? 0 : 12);
            recap.MonthFavourites.Where(month => month.Song != null || month.Artist != null).Should().BeEmpty();
        }
    }

    private static Recap Of(params string[] lines) => Recap.Of(YearOf.Lines(lines));
}
