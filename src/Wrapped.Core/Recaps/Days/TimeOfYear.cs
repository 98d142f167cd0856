using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Days;

/// <summary>When the range's milliseconds were heard, each listening credited whole to its start.</summary>
/// <param name="ByMonth">12, January first; of a longer range the Januaries of all years together.</param>
/// <param name="ByWeekday">7, Monday first.</param>
/// <param name="ByHour">24, midnight first; without those of which only the day is known.</param>
/// <param name="ByWeekdayAndHour">7 times 24: Monday's hours first; without the same.</param>
/// <param name="ByDay">One for each day of the range, in order: the calendar.</param>
public sealed record TimeOfYear(
    IReadOnlyList<long> ByMonth, IReadOnlyList<long> ByWeekday, IReadOnlyList<long> ByHour, IReadOnlyList<long> ByWeekdayAndHour, IReadOnlyList<long> ByDay)
{
    /// <summary>By <see cref="PartsOfDay"/>.</summary>
    internal long MorningMs => Hours(PartsOfDay.MorningFrom, PartsOfDay.AfternoonFrom);

    internal long AfternoonMs => Hours(PartsOfDay.AfternoonFrom, PartsOfDay.EveningFrom);

    internal long EveningMs => Hours(PartsOfDay.EveningFrom, PartsOfDay.NightFrom);

    internal long NightMs => ByHour.Where((_, hour) => PartsOfDay.IsNight(hour)).Sum();

    internal long WeekdayMs => ByWeekday.Take(5).Sum();

    internal long WeekendMs => ByWeekday.Skip(5).Sum();

    public static TimeOfYear Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        var (byMonth, byWeekday, byHour, byBoth) = (new long[12], new long[7], new long[24], new long[7 * 24]);
        var byDay = new long[music.Moments.Count == 0 && music.Range.Kind == Ranges.RangeKind.AllTime ? 0 : music.Range.Days];
        foreach (ref readonly var moment in music.Timeline)
        {
            var (ms, at) = (moment.Play.MsPlayed, moment.At);
            var weekday = (int)at.DayOfWeek - 1;
            byMonth[at.Month - 1] += ms;
            byWeekday[weekday] += ms;
            byDay[NodaTime.Period.DaysBetween(music.Range.From, at.Date)] += ms;
            if (moment.Play.IsOfUnknownHour)
                continue;
            byHour[at.Hour] += ms;
            byBoth[(weekday * 24) + at.Hour] += ms;
        }
        return new(byMonth, byWeekday, byHour, byBoth, byDay);
    }

    private long Hours(int from, int to) => ByHour.Skip(from).Take(to - from).Sum();
}
