using System.Text.Json.Nodes;
using NodaTime;
using Wrapped.Recaps.Days;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps.Json;

/// <summary>Writes the days with music, the minutes of each day and of each hour of the week.</summary>
internal static class CalendarJson
{
    private const int Hours = 24;

    public static void AddTo(JsonObject json, Recap recap)
    {
        json["daysWithMusic"] = recap.DaysWithMusic;
        json["calendar"] = Written.List(MonthsWithMusic(recap.Range, recap.Time), month => new JsonObject { ["from"] = Written.Date(month.From), ["minutes"] = Written.Minutes(month.Ms) });
        json["minutesByWeekdayAndHour"] = Written.List(recap.Time.ByWeekdayAndHour.Chunk(Hours), Written.Minutes);
    }

    // A history can span twenty years and be silent in most of them: a silent month is left out.
    private static IEnumerable<(LocalDate From, long[] Ms)> MonthsWithMusic(DateRange range, TimeOfYear time)
    {
        for (var (place, from) = (0, range.From); place < time.ByDay.Count;)
        {
            var days = Math.Min(from.Calendar.GetDaysInMonth(from.Year, from.Month) - from.Day + 1, time.ByDay.Count - place);
            long[] month = [.. time.ByDay.Skip(place).Take(days)];
            if (month.Any(ms => ms > 0))
                yield return (from, month);
            (place, from) = (place + days, from.PlusDays(days));
        }
    }
}
