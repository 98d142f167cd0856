using NodaTime;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Days;

/// <summary>The longest run of days in the range with a play on each; of equal runs the earlier. Both ends are days with music.</summary>
public sealed record LongestStreak(int Days, LocalDate From, LocalDate To)
{
    /// <summary>Null where nothing was played.</summary>
    public static LongestStreak? Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        LongestStreak? best = null;
        LongestStreak? run = null;
        foreach (var day in music.Moments.Where(moment => moment.Play.Counts).Select(moment => moment.At.Date).Distinct().Order())
        {
            run = run is not null && run.To.PlusDays(1) == day ? run with { Days = run.Days + 1, To = day } : new(1, day, day);
            if (best is null || run.Days > best.Days)
                best = run;
        }
        return best;
    }
}
