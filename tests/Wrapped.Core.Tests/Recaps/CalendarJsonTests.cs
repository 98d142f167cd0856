using System.Text.Json.Nodes;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Recaps.Json;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps;

public class CalendarJsonTests
{
    [Fact]
    public void Each_month_with_music_tells_the_minutes_of_its_days_in_the_range_and_a_silent_one_nothing()
    {
        var json = Written(DateRange.OfDates(new(2024, 1, 29), new(2024, 4, 2)), "2024-01-30T10:00 | Go | Mø | 90", "2024-04-01T23:59 | Go | Mø | 60", "2024-04-03T10:00 | Go | Mø | 60");
        json["calendar"]!.ToJsonString().Should().Be("""[{"from":"2024-01-29","minutes":[0.00,1.50,0.00]},{"from":"2024-04-01","minutes":[1.00,0.00]}]""");
    }

    [Fact]
    public void A_day_with_a_play_is_a_day_with_music() =>
        Written(DateRange.OfYear(2024), "2024-01-01T10:00 | Go | Mø | 30", "2024-01-01T11:00 | Go | Mø | 30", "2024-01-02T10:00 | Go | Mø | 29", "2024-01-03T10:00 | Go | Mø | 60")["daysWithMusic"]!.GetValue<int>().Should().Be(2);

    [Fact]
    public void A_whole_year_has_all_its_days()
    {
        var calendar = Written(DateRange.OfYear(2024), [.. Enumerable.Range(1, 12).Select(month => $"2024-{month:00}-01T10:00 | Go | Mø | 60")])["calendar"]!.AsArray();
        calendar.Sum(month => month!["minutes"]!.AsArray().Count).Should().Be(366);
        calendar.Select(month => month!["minutes"]!.AsArray().Count).Should().StartWith([31, 29, 31]);
    }

    [Fact]
    public void All_time_begins_with_the_first_day_with_music_and_nothing_heard_is_an_empty_calendar()
    {
        Written(DateRange.AllTime(), "2023-12-31T10:00 | Go | Mø | 60", "2024-03-01T10:00 | Go | Mø | 60")["calendar"]!.ToJsonString()
            .Should().Be("""[{"from":"2023-12-31","minutes":[1.00]},{"from":"2024-03-01","minutes":[1.00]}]""");
        Written(DateRange.AllTime())["calendar"]!.ToJsonString().Should().Be("[]");
    }

    [Fact]
    public void The_hours_of_the_week_are_seven_rows_of_24_Monday_first()
    {
        var rows = Written(DateRange.OfYear(2024), "2024-01-01T00:30 | Go | Mø | 60", "2024-01-08T00:59 | Go | Mø | 60", "2024-01-07T23:00 | Go | Mø | 90")["minutesByWeekdayAndHour"]!.AsArray();
        rows.Should().HaveCount(7).And.OnlyContain(row => row!.AsArray().Count == 24);
        rows[0]![0]!.GetValue<decimal>().Should().Be(2);
        rows[6]![23]!.GetValue<decimal>().Should().Be(1.5m);
        rows.Sum(row => row!.AsArray().Sum(minutes => minutes!.GetValue<decimal>())).Should().Be(3.5m);
    }

    private static JsonObject Written(DateRange range, params string[] lines) =>
        JsonNode.Parse(RecapJson.Write(Recap.Of(YearOf.Lines(range, lines)), ImportTally.Empty, new LocalDate(2030, 1, 1)))!.AsObject();
}
