using NodaTime;
using NodaTime.Text;

namespace Wrapped.Recaps.Ranges;

/// <summary>What a range is called on the command line and in names of files: 2024, 2024-05, 2024-summer, 2024-05-01--2024-06-15 or all.</summary>
public static class RangeName
{
    private const string All = "all";

    private const string Until = "--";

    // December to February is named by the year in which its December lies.
    private static readonly int[] SeasonBegins = [3, 6, 9, 12];

    private static readonly LocalDatePattern Year = LocalDatePattern.CreateWithInvariantCulture("uuuu");

    private static readonly LocalDatePattern Month = LocalDatePattern.CreateWithInvariantCulture("uuuu'-'MM");

    /// <param name="range">The range.</param>
    /// <param name="home">Where the listener is at home: it decides which months are summer.</param>
    public static string Of(DateRange range, DateTimeZone home)
    {
        ArgumentNullException.ThrowIfNull(range);
        return range.Kind switch
        {
            RangeKind.Year => Year.Format(range.From),
            RangeKind.Month => Month.Format(range.From),
            RangeKind.Season => $"{Year.Format(range.From)}-{Written(Seasons.Of(range.From.Month, home))}",
            RangeKind.Dates => LocalDatePattern.Iso.Format(range.From) + Until + LocalDatePattern.Iso.Format(range.To),
            _ => All,
        };
    }

    /// <summary>The range of that name; null where there is none.</summary>
    public static DateRange? Find(string name, DateTimeZone home)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name == All)
            return DateRange.AllTime();
        if (Parse(Year, name) is { } year)
            return DateRange.OfYear(year.Year);
        if (Parse(Month, name) is { } month)
            return DateRange.OfMonth(month.Year, month.Month);
        if (name.Split(Until) is [var from, var to] && Parse(LocalDatePattern.Iso, from) is { } first && Parse(LocalDatePattern.Iso, to) is { } last && first <= last)
            return DateRange.OfDates(first, last);
        return name.Split('-', 2) is [var of, var season] && Parse(Year, of) is { } begins
            ? SeasonBegins.Where(month => Written(Seasons.Of(month, home)) == season).Select(month => DateRange.OfSeason(begins.Year, month)).FirstOrDefault()
            : null;
    }

    // The years that addresses and people write with four digits, but for the last, whose winter would end after the calendar.
    private static LocalDate? Parse(LocalDatePattern pattern, string text) =>
        pattern.Parse(text).TryGetValue(default, out var date) && date.Year is >= 1 and <= 9998 ? date : null;

    private static string Written(Season season) => season switch
    {
        Season.Winter => "winter",
        Season.Spring => "spring",
        Season.Summer => "summer",
        _ => "autumn",
    };
}
