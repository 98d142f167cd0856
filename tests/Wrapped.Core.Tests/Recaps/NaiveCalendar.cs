using NodaTime;
using Wrapped.Plays;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps;

/// <summary>The days of a range, written one by one.</summary>
internal static class NaiveCalendar
{
    /// <summary>All days of the range; of all time those from the first with music to the last.</summary>
    public static List<LocalDate> Of(DateRange range, IReadOnlyList<(Play Play, LocalDateTime At)> music)
    {
        List<LocalDate> ends = range.Kind == RangeKind.AllTime ? [.. music.Select(row => row.At.Date)] : [range.From, range.To];
        return ends.Count == 0 ? [] : [.. Enumerable.Range(0, Period.DaysBetween(ends.Min(), ends.Max()) + 1).Select(ends.Min().PlusDays)];
    }

    public static List<YearMonth> Months(this IEnumerable<LocalDate> days) => [.. days.Select(day => day.ToYearMonth()).Distinct()];

    public static LocalDate Monday(this LocalDate day) => day.DayOfWeek == IsoDayOfWeek.Monday ? day : day.Previous(IsoDayOfWeek.Monday);

    public static bool IsWeekend(this LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
}
