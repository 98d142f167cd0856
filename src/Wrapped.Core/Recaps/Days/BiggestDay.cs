using NodaTime;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps.Days;

/// <summary>The day with the most minutes; of equal days the earlier.</summary>
public sealed record BiggestDay(LocalDate Date, long Ms)
{
    /// <summary>Null where nothing was heard.</summary>
    public static BiggestDay? Of(DateRange range, TimeOfYear time)
    {
        ArgumentNullException.ThrowIfNull(range);
        ArgumentNullException.ThrowIfNull(time);
        var best = 0;
        for (var day = 1; day < time.ByDay.Count; day++)
        {
            if (time.ByDay[day] > time.ByDay[best])
                best = day;
        }
        return time.ByDay.Count == 0 || time.ByDay[best] == 0 ? null : new(range.From.PlusDays(best), time.ByDay[best]);
    }
}
