using NodaTime;

namespace Wrapped.Recaps;

/// <summary>The longest run of days in the year with a play on each; of equal runs the earlier. Both ends are days with music.</summary>
public sealed record LongestStreak(int Days, LocalDate From, LocalDate To)
{
    /// <summary>Null where nothing was played.</summary>
    public static LongestStreak? Of(MusicYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        var played = new bool[CalendarSystem.Iso.GetDaysInYear(year.Year)];
        foreach (var (play, at) in year.Moments)
            played[at.DayOfYear - 1] |= play.Counts;

        var (best, end, run) = (0, 0, 0);
        for (var day = 0; day < played.Length; day++)
        {
            run = played[day] ? run + 1 : 0;
            if (run > best)
                (best, end) = (run, day);
        }
        var newYear = new LocalDate(year.Year, 1, 1);
        return best == 0 ? null : new(best, newYear.PlusDays(end - best + 1), newYear.PlusDays(end));
    }
}
