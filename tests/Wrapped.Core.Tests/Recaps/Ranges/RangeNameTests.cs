using NodaTime;

namespace Wrapped.Recaps.Ranges;

public class RangeNameTests
{
    [Theory]
    [InlineData("2024", RangeKind.Year, "2024-01-01", "2024-12-31")]
    [InlineData("0099", RangeKind.Year, "0099-01-01", "0099-12-31")]
    [InlineData("2024-02", RangeKind.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2024-winter", RangeKind.Season, "2024-12-01", "2025-02-28")]
    [InlineData("2024-spring", RangeKind.Season, "2024-03-01", "2024-05-31")]
    [InlineData("2024-summer", RangeKind.Season, "2024-06-01", "2024-08-31")]
    [InlineData("2024-autumn", RangeKind.Season, "2024-09-01", "2024-11-30")]
    [InlineData("2024-05-01--2024-06-15", RangeKind.Dates, "2024-05-01", "2024-06-15")]
    public void A_range_is_found_by_the_name_that_it_is_given(string name, RangeKind kind, string from, string to)
    {
        var range = RangeName.Find(name, YearOf.Paris)!;
        (range.Kind, range.From.ToString("uuuu-MM-dd", null), range.To.ToString("uuuu-MM-dd", null)).Should().Be((kind, from, to));
        RangeName.Of(range, YearOf.Paris).Should().Be(name);
    }

    [Fact]
    public void All_time_has_one_name_whatever_its_first_and_last_day()
    {
        RangeName.Find("all", YearOf.Paris).Should().Be(DateRange.AllTime());
        RangeName.Of(DateRange.AllTime(new(2024, 1, 2), new(2024, 3, 4)), YearOf.Paris).Should().Be("all");
    }

    [Fact]
    public void Seasons_are_those_of_the_home()
    {
        var sydney = DateTimeZoneProviders.Tzdb["Australia/Sydney"];
        RangeName.Find("2024-summer", sydney)!.From.Should().Be(new LocalDate(2024, 12, 1));
        RangeName.Of(DateRange.OfSeason(2024, 12), sydney).Should().Be("2024-summer");
        RangeName.Find("2024-winter", sydney)!.From.Should().Be(new LocalDate(2024, 6, 1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("0000")]
    [InlineData("9999")]
    [InlineData("-2024")]
    [InlineData("2024-13")]
    [InlineData("2024-5")]
    [InlineData("2024-fall")]
    [InlineData("2024-Summer")]
    [InlineData("2024-05-01--2024-04-30")]
    [InlineData("2024-05-01")]
    [InlineData("summer")]
    [InlineData("ALL")]
    public void What_names_no_range_is_not_found(string name) => RangeName.Find(name, YearOf.Paris).Should().BeNull();
}
