using System.Text.Json.Nodes;
using NodaTime;
using Wrapped.Recaps.Days;

namespace Wrapped.Recaps.Json;

/// <summary>Writes the great stretches of time, the months and the hours.</summary>
internal static class DaysJson
{
    public static void AddTo(JsonObject json, Recap recap)
    {
        json["biggestWeek"] = recap.BiggestWeek is { } week
            ? new JsonObject { ["from"] = Written.Date(week.From), ["to"] = Written.Date(week.To), ["minutes"] = Written.Minutes(week.Ms) }
            : null;
        json["biggestMonth"] = recap.BiggestMonth is { } month
            ? new JsonObject { ["month"] = Written.Month(new(month.Year, month.Month)), ["minutes"] = Written.Minutes(month.Ms) }
            : null;
        json["monthFavourites"] = Written.List(recap.MonthFavourites, FavouritesOf);
        json["longestSession"] = recap.LongestSession is { } session ? SessionOf(session) : null;
        json["rhythm"] = recap.Rhythm is { } rhythm ? RhythmOf(rhythm) : null;
    }

    private static JsonObject FavouritesOf(MonthFavourite month) => new()
    {
        ["month"] = Written.Month(new YearMonth(month.Year, month.Month)),
        ["track"] = month.Song is { } song ? Written.Track(song.Title, song.Artist, song.Ms, song.Plays) : null,
        ["artist"] = month.Artist is { } artist ? new JsonObject { ["name"] = artist.Name, ["minutes"] = Written.Minutes(artist.Ms), ["plays"] = artist.Plays } : null,
    };

    private static JsonObject SessionOf(LongestSession session) => new()
    {
        ["from"] = Written.Time(session.From),
        ["to"] = Written.Time(session.To),
        ["lengthMinutes"] = Written.Minutes(session.LengthMs),
        ["minutes"] = Written.Minutes(session.Ms),
        ["plays"] = session.Plays,
        ["tracks"] = session.Songs,
    };

    private static JsonObject RhythmOf(Rhythm rhythm) => new()
    {
        ["nightMinutes"] = Written.Minutes(rhythm.NightMs),
        ["morningMinutes"] = Written.Minutes(rhythm.MorningMs),
        ["afternoonMinutes"] = Written.Minutes(rhythm.AfternoonMs),
        ["eveningMinutes"] = Written.Minutes(rhythm.EveningMs),
        ["weekdayMinutes"] = Written.Minutes(rhythm.WeekdayMs),
        ["weekendMinutes"] = Written.Minutes(rhythm.WeekendMs),
        ["weekdays"] = rhythm.Weekdays,
        ["weekendDays"] = rhythm.WeekendDays,
    };
}
