using NodaTime;
using Wrapped.Recaps.Ranges;
using Wrapped.Recaps.Repeats;

namespace Wrapped.Recaps;

public class RepeatsTests
{
    [Fact]
    public void Every_answer_is_what_a_plain_count_over_the_list_gives() => Agreement.Of((on, listening) =>
    {
        var (recap, naive) = (Recap.Of(listening), new NaiveRepeats(listening));
        on.On(recap.LongestRun, naive.LongestRun);
        on.On(recap.MostInADay, naive.MostInADay);
        on.On(recap.OnRepeat, naive.OnRepeat);
        on.On(recap.Obsession, naive.Obsession);
    });

    [Fact]
    public void A_run_goes_on_over_skips_and_over_midnight() =>
        Of("2024-03-01T23:50 | Go | Can | 60", "2024-03-01T23:53 | Stop | Wire | 29", "2024-03-01T23:55 | GO | can | 60", "2024-03-01T23:58 | Go | Can | 29", "2024-03-02T00:10 | Go | Can | 60")
            .LongestRun.Should().Be(new LongestRun("Go", "Can", 3, new(2024, 3, 1, 23, 50)));

    [Theory]
    [InlineData("Stop | Wire")]
    [InlineData("Go | Wire")]
    [InlineData("Unknown Track | Unknown Artist")]
    public void Another_song_breaks_a_run_be_its_name_lost(string other) =>
        Of("2024-03-01T10:00 | Go | Can | 60", "2024-03-01T10:05 | Go | Can | 60", $"2024-03-01T10:10 | {other} | 30", "2024-03-01T10:15 | Go | Can | 60", "2024-03-01T10:20 | Go | Can | 60")
            .LongestRun.Should().BeNull();

    [Fact]
    public void Songs_whose_names_are_lost_make_no_run_and_are_nobodys_favourite()
    {
        var recap = Of(Times(12, "Unknown Track | Unknown Artist | 400"));
        recap.LongestRun.Should().BeNull();
        recap.MostInADay.Should().BeNull();
        recap.OnRepeat.Should().BeNull();
        recap.Obsession.Should().BeNull();
    }

    [Fact]
    public void Of_equal_runs_the_earlier_is_told() =>
        Of([.. Times(3, "Go | Can | 60"), .. Times(3, "Stop | Wire | 60", day: 2)]).LongestRun!.Title.Should().Be("Go");

    [Fact]
    public void Midnight_parts_the_plays_of_a_day()
    {
        string[] lines = ["2024-03-01T23:50 | Go | Can | 60", "2024-03-01T23:59 | Go | Can | 60", "2024-03-02T00:00 | Go | Can | 60"];
        Of(lines).MostInADay.Should().BeNull();
        Of([.. lines, "2024-03-02T00:02 | Go | Can | 29", "2024-03-02T00:05 | Go | Can | 60", "2024-03-02T00:09 | Go | Can | 30"])
            .MostInADay.Should().Be(new MostInADay("Go", "Can", new(2024, 3, 2), 179_000, 3));
    }

    [Fact]
    public void Of_days_with_as_many_plays_the_earlier_is_told() =>
        Of([.. Times(3, "Go | Can | 60"), .. Times(3, "Stop | Wire | 90", day: 2)]).MostInADay!.Date.Should().Be(new LocalDate(2024, 3, 1));

    [Theory]
    [InlineData(60, "Go")]
    [InlineData(61, "Stop")]
    public void Of_songs_with_as_many_plays_that_day_minutes_decide_and_then_who_came_first(int seconds, string title) =>
        Of([.. Times(3, "Go | Can | 60"), .. Times(3, $"Stop | Wire | {seconds}", hour: 12)]).MostInADay!.Title.Should().Be(title);

    [Theory]
    [InlineData("2024-03-07", true)]
    [InlineData("2024-03-08", false)]
    public void Seven_days_in_a_row_are_no_more_than_seven(string last, bool isOnRepeat) =>
        Of([.. Times(4, "Go | Can | 60"), $"{last}T23:59 | Go | Can | 30"])
            .OnRepeat.Should().Be(isOnRepeat ? new OnRepeat("Go", "Can", 5, new(2024, 3, 1), new(2024, 3, 7)) : null);

    [Fact]
    public void The_earliest_seven_days_are_told_from_the_first_play_in_them_to_the_last() =>
        Of(["2024-02-28T10:00 | Go | Can | 29", .. Times(2, "Go | Can | 60"), .. Times(3, "Go | Can | 60", day: 3), .. Times(5, "Go | Can | 60", day: 20)])
            .OnRepeat.Should().Be(new OnRepeat("Go", "Can", 5, new(2024, 3, 1), new(2024, 3, 3)));

    [Theory]
    [InlineData(60, "Go")]
    [InlineData(61, "Stop")]
    public void Of_songs_on_repeat_until_the_same_day_minutes_decide_and_then_who_came_first(int seconds, string title) =>
        Of([.. Times(5, "Go | Can | 60"), .. Times(5, $"Stop | Wire | {seconds}", hour: 12)]).OnRepeat!.Title.Should().Be(title);

    [Fact]
    public void Seven_days_that_reach_back_before_the_range_have_only_its_days() =>
        Recap.Of(YearOf.Lines(DateRange.OfDates(new(2024, 3, 2), new(2024, 3, 9)), [.. Times(4, "Go | Can | 60"), .. Times(4, "Go | Can | 60", day: 2)])).OnRepeat.Should().BeNull();

    [Theory]
    [InlineData(360, 10, true)]
    [InlineData(359, 10, false)]
    [InlineData(400, 9, false)]
    public void An_obsession_takes_an_hour_in_the_week_and_ten_plays(int seconds, int plays, bool isOne) =>
        Of(Times(plays, $"Go | Can | {seconds}"))
            .Obsession.Should().Be(isOne ? new Obsession("Can", new(2024, 2, 26), new(2024, 3, 3), 1m, 3_600_000) : null);

    [Fact]
    public void The_share_is_of_all_minutes_of_the_week_rounded_away_from_zero() =>
        Of([.. Times(10, "Go | Can | 400"), "2024-03-03T10:00 | Unknown Track | Unknown Artist | 8001", .. Times(10, "Go | Wire | 400", day: 12), "2024-03-13T10:00 | A |  | 8002"])
            .Obsession.Should().Be(new Obsession("Can", new(2024, 2, 26), new(2024, 3, 3), 0.3333m, 4_000_000));

    [Fact]
    public void Of_weeks_with_the_same_share_the_earlier_is_told_and_in_one_week_who_ranks_higher()
    {
        string[] week = [.. Times(10, "Go | Can | 400"), .. Times(10, "Stop | Wire | 400", day: 2)];
        Of(week).Obsession!.Name.Should().Be("Can");
        Of([.. week, "2024-05-01T10:00 | Stop | Wire | 10"]).Obsession!.Name.Should().Be("Wire");
        Of([.. week, .. Times(10, "Stop | Wire | 400", day: 12), .. Times(10, "Go | Can | 400", day: 13)]).Obsession!.From.Should().Be(new LocalDate(2024, 2, 26));
    }

    [Fact]
    public void A_week_across_the_years_end_has_only_the_days_of_the_year() =>
        Of([.. Enumerable.Range(0, 10).Select(time => $"2024-12-31T1{time}:00 | Go | Can | 360"), "2025-01-01T10:00 | Stop | Wire | 3600"])
            .Obsession.Should().Be(new Obsession("Can", new(2024, 12, 30), new(2024, 12, 31), 1m, 3_600_000));

    // On a day of March, every other minute from the hour on.
    private static string[] Times(int times, string line, int day = 1, int hour = 10) => [.. Enumerable.Range(0, times).Select(time => $"2024-03-{day:00}T{hour}:{time * 2:00} | {line}")];

    private static Recap Of(params string[] lines) => Recap.Of(YearOf.Lines(lines));
}
