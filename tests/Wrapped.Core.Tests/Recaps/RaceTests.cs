using System.Globalization;
using NodaTime;
using Wrapped.Recaps.Race;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps;

public class RaceTests
{
    [Fact]
    public void Every_answer_is_what_a_plain_count_over_the_list_gives() => Agreement.Of((on, listening) =>
    {
        var (recap, naive) = (Recap.Of(listening), new NaiveRace(listening));
        on.OnList(recap.PeakMonths, naive.PeakMonths);
        on.OnList(recap.RankRace?.Months ?? [], naive.RaceMonths);
        on.OnList(recap.RankRace?.Racers.Select(racer => NaiveRace.Line(racer.Name, racer.Ranks)).ToList() ?? [], naive.Racers);
        on.OnList(recap.Milestones, naive.Milestones);
        on.OnList(recap.Awards, naive.Awards);
    });

    [Fact]
    public void Each_top_artist_has_the_month_with_most_minutes_of_theirs_of_equal_ones_the_earlier() =>
        Of("2024-01-31T23:59 | A | Can | 50", "2024-02-01T00:00 | A | Can | 50", "2024-03-01T10:00 | A | Wire | 20", "2024-04-01T10:00 | A | Wire | 21")
            .PeakMonths.Should().Equal(new PeakMonth("Can", 2024, 1, 50_000), new PeakMonth("Wire", 2024, 4, 21_000));

    [Fact]
    public void Ranks_are_by_the_minutes_so_far_and_begin_with_the_first_listening()
    {
        var race = Of("2024-01-10T10:00 | A | Can | 50", "2024-02-29T23:59 | A | Wire | 60", "2024-03-01T00:00 | A | Can | 20", "2024-03-02T10:00 | A | Neu! | 5").RankRace!;
        race.Months.Should().Equal(new YearMonth(2024, 1), new YearMonth(2024, 2), new YearMonth(2024, 3));
        race.Racers.Select(racer => NaiveRace.Line(racer.Name, racer.Ranks)).Should().Equal("Can: 1, 2, 1", "Wire: -, 1, 2", "Neu!: -, -, 3");
    }

    [Fact]
    public void The_race_ends_with_the_last_month_with_music_and_a_silent_one_between_changes_nothing()
    {
        var race = Of("2024-01-10T10:00 | A | Can | 50", "2024-03-31T23:59 | A | Wire | 5").RankRace!;
        race.Months.Should().Equal(new YearMonth(2024, 1), new YearMonth(2024, 2), new YearMonth(2024, 3));
        race.Racers.Select(racer => NaiveRace.Line(racer.Name, racer.Ranks)).Should().Equal("Can: 1, 1, 1", "Wire: -, -, 2");
    }

    [Fact]
    public void Ranks_are_among_all_artists_and_five_race()
    {
        string[] early = [.. Enumerable.Range(1, 6).Select(number => $"2024-01-01T1{number}:00 | A | Artist {number} | {number * 40}")];
        var race = Of([.. early, "2024-02-01T10:00 | A | Artist 1 | 300"]).RankRace!;
        race.Racers.Select(racer => racer.Name).Should().Equal("Artist 1", "Artist 6", "Artist 5", "Artist 4", "Artist 3");
        race.Racers[0].Ranks.Take(2).Should().Equal(6, 1);
        race.Racers[4].Ranks.Take(2).Should().Equal(4, 5);
    }

    [Theory]
    [InlineData("Can | 31", "Wire | 30", "Wire | 1", "1, 1")]
    [InlineData("Can | 60", "Wire | 30", "Wire | 30", "1, 2")]
    [InlineData("Can | 30", "Wire | 31", "Can | 2", "2, 1")]
    public void On_a_tie_plays_decide_and_then_who_came_first(string january, string alsoJanuary, string february, string ranksOfCan) =>
        NaiveRace.Line("Can", Of($"2024-01-01T10:00 | A | {january}", $"2024-01-02T10:00 | A | {alsoJanuary}", $"2024-02-01T10:00 | A | {february}").RankRace!.Racers.Single(racer => racer.Name == "Can").Ranks.Take(2))
            .Should().Be($"Can: {ranksOfCan}");

    [Fact]
    public void A_race_takes_three_months()
    {
        const string line = "2024-03-01T10:00 | A | Can | 50";
        Recap.Of(YearOf.Lines(DateRange.OfDates(new(2024, 2, 1), new(2024, 3, 31)), line)).RankRace.Should().BeNull();
        Recap.Of(YearOf.Lines(DateRange.OfDates(new(2024, 1, 31), new(2024, 3, 1)), line)).RankRace!.Months.Should().Equal(new YearMonth(2024, 1), new YearMonth(2024, 2), new YearMonth(2024, 3));
        Of("2024-03-01T10:00 | A | Can | 0").RankRace.Should().BeNull();
    }

    [Fact]
    public void The_thousandth_play_is_a_milestone_where_it_falls_in_the_range()
    {
        string[] before = Plays(998, new(2023, 1, 1));
        string[] year = ["2024-01-01T10:00 | Stop | Wire | 60", "2024-01-01T10:05 | Stop | Wire | 29", "2024-01-02T10:00 | stop | WIRE | 60", "2024-01-03T10:00 | Stop | Wire | 60"];
        Of([.. before, .. year]).Milestones.Should().Equal(new Milestone(1_000, new(2024, 1, 2, 10, 0), "stop", "WIRE"));
        Of([.. before[2..], .. year]).Milestones.Should().BeEmpty();
        Of([.. Plays(1_000, new(2023, 1, 1)), .. year]).Milestones.Should().BeEmpty();
    }

    [Fact]
    public void A_milestone_whose_names_are_lost_has_none() =>
        Of([.. Plays(999, new(2023, 1, 1)), "2024-01-01T10:00 | Unknown Track | Unknown Artist | 60"])
            .Milestones.Should().Equal(new Milestone(1_000, new(2024, 1, 1, 10, 0), null, null));

    [Fact]
    public void Milestones_are_one_five_and_ten_thousand_and_then_every_ten() =>
        Recap.Of(YearOf.Lines(DateRange.AllTime(), Plays(30_000, new(2020, 1, 1)))).Milestones.Select(milestone => milestone.Number).Should().Equal(1_000, 5_000, 10_000, 20_000, 30_000);

    [Fact]
    public void A_song_is_gold_on_the_day_of_its_fiftieth_play_ever()
    {
        string[] before = Plays(49, new(2023, 1, 1));
        Of([.. before, "2024-01-05T10:00 | Go | Can | 29"]).Awards.Should().BeEmpty();
        Of([.. before, "2024-01-05T23:59 | GO | can | 30", "2024-01-06T10:00 | Go | Can | 60"]).Awards.Should().Equal(new AwardedSong("GO", "can", Award.Gold, new(2024, 1, 5), 51));
        Of([.. before, "2023-12-31T10:00 | Go | Can | 60", "2024-01-06T10:00 | Go | Can | 60"]).Awards.Should().BeEmpty();
    }

    [Theory]
    [InlineData(99, 1, Award.Platinum)]
    [InlineData(0, 99, Award.Gold)]
    [InlineData(0, 249, Award.Platinum)]
    [InlineData(60, 190, Award.Diamond)]
    public void Only_the_highest_award_of_the_range_is_told(int before, int inYear, Award award) =>
        Of([.. Plays(before, new(2023, 1, 1)), .. Plays(inYear, new(2024, 1, 1))])
            .Awards.Should().Equal(new AwardedSong("Go", "Can", award, new LocalDate(2024, 1, 1).PlusDays(((int)award - before - 1) / 288), before + inYear));

    [Fact]
    public void Awards_are_in_the_order_of_all_plays_then_of_the_day_and_ten_are_told() =>
        Of([.. Enumerable.Range(0, 12).SelectMany(number => Plays(number == 11 ? 51 : 50, new LocalDate(2024, 1, 1).PlusDays(number), $"Song {number:00} | Can"))])
            .Awards.Select(song => song.Title).Should().Equal("Song 11", "Song 00", "Song 01", "Song 02", "Song 03", "Song 04", "Song 05", "Song 06", "Song 07", "Song 08");

    [Fact]
    public void Songs_that_reached_their_award_at_once_are_in_the_order_of_their_names() =>
        Of([.. Plays(49, new(2024, 1, 1), "Go | Wire"), .. Plays(49, new(2024, 1, 2), "Go | Can"), .. Plays(49, new(2024, 1, 3), "Come | Wire"),
            "2024-01-05T10:00 | Go | Wire | 60", "2024-01-05T10:00 | Go | Can | 60", "2024-01-05T10:00 | Come | Wire | 60"])
            .Awards.Select(song => $"{song.Title} by {song.Artist}").Should().Equal("Come by Wire", "Go by Can", "Go by Wire");

    // One after the other, every five minutes from midnight on.
    private static string[] Plays(int count, LocalDate from, string song = "Go | Can") =>
        [.. Enumerable.Range(0, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"{from.PlusDays(number / 288):uuuu-MM-dd}T{number % 288 / 12:00}:{number % 12 * 5:00} | {song} | 60"))];

    private static Recap Of(params string[] lines) => Recap.Of(YearOf.Lines(lines));
}
