using NodaTime;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps.Days;

/// <summary>When of the day and of the week music was on, in milliseconds; how many weekdays and weekend days the range has, so that one can be set against the other.</summary>
/// <param name="NightMs">Begun from 0:00 to 5:00.</param>
/// <param name="MorningMs">From 5:00 to 12:00.</param>
/// <param name="AfternoonMs">From 12:00 to 18:00.</param>
/// <param name="EveningMs">From 18:00 to 24:00.</param>
/// <param name="WeekdayMs">Monday to Friday.</param>
/// <param name="WeekendMs">Saturday and Sunday.</param>
/// <param name="Weekdays">Days of the range from Monday to Friday, with music or without.</param>
/// <param name="WeekendDays">The other ones.</param>
public sealed record Rhythm(long NightMs, long MorningMs, long AfternoonMs, long EveningMs, long WeekdayMs, long WeekendMs, int Weekdays, int WeekendDays)
{
    /// <summary>Null where nothing was heard.</summary>
    public static Rhythm? Of(DateRange range, TimeOfYear time)
    {
        ArgumentNullException.ThrowIfNull(range);
        ArgumentNullException.ThrowIfNull(time);
        if (time.ByHour.Sum() == 0)
            return null;
        var weekend = WeekendDaysOf(range);
        return new(
            Hours(time, 0, 5),
            Hours(time, 5, 12),
            Hours(time, 12, 18),
            Hours(time, 18, 24),
            time.ByWeekday.Take(5).Sum(),
            time.ByWeekday.Skip(5).Sum(),
            range.Days - weekend,
            weekend);
    }

    private static long Hours(TimeOfYear time, int from, int to) => time.ByHour.Skip(from).Take(to - from).Sum();

    // Two of every whole week, and those of the days that are left.
    private static int WeekendDaysOf(DateRange range)
    {
        var (weeks, left) = int.DivRem(range.Days, 7);
        return (weeks * 2) + Enumerable.Range(0, left).Count(day => range.To.PlusDays(-day).DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
    }
}
