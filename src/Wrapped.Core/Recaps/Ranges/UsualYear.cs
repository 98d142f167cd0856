using NodaTime;

namespace Wrapped.Recaps.Ranges;

/// <summary>Which year is told when nobody says which.</summary>
public static class UsualYear
{
    /// <summary>
    /// The last finished year, and from 15 November on the running one; where there is no play in it, the latest year with plays. Null without any.
    /// </summary>
    /// <param name="years">The years with plays, in any order.</param>
    /// <param name="today">The day on the listener's calendar.</param>
    public static int? Of(IReadOnlyCollection<int> years, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(years);
        var usual = today >= new LocalDate(today.Year, 11, 15) ? today.Year : today.Year - 1;
        return years.Count == 0 ? null : years.Contains(usual) ? usual : years.Max();
    }
}
