using NodaTime;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps.Days;

/// <summary>The week, Monday to Sunday, with the most minutes; of equal weeks the earlier. Only days of the range count.</summary>
/// <param name="From">Its first day in the range.</param>
/// <param name="To">Its last.</param>
/// <param name="Ms">Milliseconds, skips included.</param>
public sealed record BiggestWeek(LocalDate From, LocalDate To, long Ms)
{
    /// <summary>Null where nothing was heard.</summary>
    public static BiggestWeek? Of(DateRange range, TimeOfYear time)
    {
        ArgumentNullException.ThrowIfNull(time);
        if (time.ByDay.Count == 0)
            return null;
        var (best, day) = (new BiggestWeek(default, default, 0), 0);
        foreach (var week in range.Weeks())
        {
            var ms = 0L;
            for (var end = day + week.Days; day < end; day++)
                ms += time.ByDay[day];
            if (ms > best.Ms)
                best = new(week.From, week.To, ms);
        }
        return best.Ms == 0 ? null : best;
    }
}
