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
        var (best, bestEnd, run, before) = (0, 0, 0, -1);
        foreach (var day in music.Calendar.WithPlays)
        {
            run = day == before + 1 ? run + 1 : 1;
            before = day;
            if (run > best)
                (best, bestEnd) = (run, day);
        }
        return best == 0 ? null : new(best, music.Range.From.PlusDays(bestEnd - best + 1), music.Range.From.PlusDays(bestEnd));
    }
}
