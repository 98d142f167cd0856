using NodaTime;

namespace Wrapped.Recaps;

/// <summary>The day with the most minutes; of equal days the earlier.</summary>
public sealed record BiggestDay(LocalDate Date, long Ms)
{
    /// <summary>Null where nothing was heard.</summary>
    public static BiggestDay? Of(int year, TimeOfYear time)
    {
        ArgumentNullException.ThrowIfNull(time);
        var best = 0;
        for (var day = 1; day < time.ByDay.Count; day++)
        {
            if (time.ByDay[day] > time.ByDay[best])
                best = day;
        }
        return time.ByDay[best] == 0 ? null : new(new LocalDate(year, 1, 1).PlusDays(best), time.ByDay[best]);
    }
}
