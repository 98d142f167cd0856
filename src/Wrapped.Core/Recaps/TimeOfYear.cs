using NodaTime;

namespace Wrapped.Recaps;

/// <summary>When the year's milliseconds were heard, each listening credited whole to its start.</summary>
/// <param name="ByMonth">12, January first.</param>
/// <param name="ByWeekday">7, Monday first.</param>
/// <param name="ByHour">24, midnight first.</param>
/// <param name="ByDay">365 or 366, 1 January first.</param>
public sealed record TimeOfYear(IReadOnlyList<long> ByMonth, IReadOnlyList<long> ByWeekday, IReadOnlyList<long> ByHour, IReadOnlyList<long> ByDay)
{
    public static TimeOfYear Of(MusicYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        var (byMonth, byWeekday, byHour) = (new long[12], new long[7], new long[24]);
        var byDay = new long[CalendarSystem.Iso.GetDaysInYear(year.Year)];
        foreach (var (play, at) in year.Moments)
        {
            byMonth[at.Month - 1] += play.MsPlayed;
            byWeekday[(int)at.DayOfWeek - 1] += play.MsPlayed;
            byHour[at.Hour] += play.MsPlayed;
            byDay[at.DayOfYear - 1] += play.MsPlayed;
        }
        return new(byMonth, byWeekday, byHour, byDay);
    }
}
