using NodaTime;

namespace Wrapped.Recaps.Ranges;

/// <summary>A range cut into calendar months or weeks; what of the first and the last lies outside the range is cut off.</summary>
public static class RangeParts
{
    public static IReadOnlyList<DateRange> Months(this DateRange range) =>
        Cut(range, day => CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month) - day.Day);

    /// <summary>ISO weeks, Monday to Sunday.</summary>
    public static IReadOnlyList<DateRange> Weeks(this DateRange range) => Cut(range, day => (int)IsoDayOfWeek.Sunday - (int)day.DayOfWeek);

    private static List<DateRange> Cut(DateRange range, Func<LocalDate, int> daysToEnd)
    {
        ArgumentNullException.ThrowIfNull(range);
        var parts = new List<DateRange>();
        for (var from = range.From; from <= range.To; from = parts[^1].To.PlusDays(1))
        {
            var left = Period.DaysBetween(from, range.To);
            var to = from.PlusDays(Math.Min(daysToEnd(from), left));
            parts.Add(DateRange.OfDates(from, to));
            if (to == range.To)
                break;
        }
        return parts;
    }
}
