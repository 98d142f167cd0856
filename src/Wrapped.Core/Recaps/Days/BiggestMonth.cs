using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps.Days;

/// <summary>The calendar month of the range with the most minutes; of equal months the earlier.</summary>
public sealed record BiggestMonth(int Year, int Month, long Ms)
{
    /// <summary>Null where nothing was heard.</summary>
    public static BiggestMonth? Of(DateRange range, TimeOfYear time)
    {
        ArgumentNullException.ThrowIfNull(time);
        if (time.ByDay.Count == 0)
            return null;
        var (best, day) = (new BiggestMonth(0, 0, 0), 0);
        foreach (var month in range.Months())
        {
            var ms = 0L;
            for (var end = day + month.Days; day < end; day++)
                ms += time.ByDay[day];
            if (ms > best.Ms)
                best = new(month.From.Year, month.From.Month, ms);
        }
        return best.Ms == 0 ? null : best;
    }
}
