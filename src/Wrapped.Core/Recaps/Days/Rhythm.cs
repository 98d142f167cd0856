using NodaTime;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps.Days;

/// <summary>When of the day and of the week music was on, in milliseconds; how many weekdays and weekend days there were, so that one can be set against the other.</summary>
/// <param name="NightMs">Begun from 22:00 to 5:00 (<see cref="PartsOfDay"/>).</param>
/// <param name="MorningMs">From 5:00 to 12:00.</param>
/// <param name="AfternoonMs">From 12:00 to 18:00.</param>
/// <param name="EveningMs">From 18:00 to 22:00.</param>
/// <param name="WeekdayMs">Monday to Friday.</param>
/// <param name="WeekendMs">Saturday and Sunday.</param>
/// <param name="Weekdays">Days from Monday to Friday, with music or without, from the first day of the range to the last on which music was heard: of those after it nothing is known yet.</param>
/// <param name="WeekendDays">The other ones.</param>
public sealed record Rhythm(long NightMs, long MorningMs, long AfternoonMs, long EveningMs, long WeekdayMs, long WeekendMs, int Weekdays, int WeekendDays)
{
    /// <summary>Null where nothing was heard.</summary>
    public static Rhythm? Of(DateRange range, TimeOfYear time)
    {
        ArgumentNullException.ThrowIfNull(range);
        ArgumentNullException.ThrowIfNull(time);
        if (time.ByWeekday.Sum() == 0)
            return null;
        var days = time.ByDay.Count - time.ByDay.Reverse().TakeWhile(ms => ms == 0).Count();
        var weekend = WeekendDaysIn(days, range.From.PlusDays(days - 1));
        return new(time.NightMs, time.MorningMs, time.AfternoonMs, time.EveningMs, time.WeekdayMs, time.WeekendMs, days - weekend, weekend);
    }

    // Two of every whole week, and those of the days that are left.
    private static int WeekendDaysIn(int days, LocalDate last)
    {
        var (weeks, left) = int.DivRem(days, 7);
        return (weeks * 2) + Enumerable.Range(0, left).Count(day => last.PlusDays(-day).DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
    }
}
