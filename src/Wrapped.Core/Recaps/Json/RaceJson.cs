using System.Text.Json.Nodes;
using NodaTime;

namespace Wrapped.Recaps.Json;

/// <summary>Writes who rose when, and which round numbers were reached.</summary>
internal static class RaceJson
{
    public static void AddTo(JsonObject json, Recap recap)
    {
        json["peakMonths"] = Written.List(
            recap.PeakMonths,
            peak => new JsonObject { ["name"] = peak.Name, ["month"] = Written.Month(new YearMonth(peak.Year, peak.Month)), ["minutes"] = Written.Minutes(peak.Ms) });
        json["rankRace"] = recap.RankRace is { } race
            ? new JsonObject
            {
                ["months"] = Written.List(race.Months, month => Written.Month(month)),
                ["racers"] = Written.List(race.Racers, racer => new JsonObject { ["name"] = racer.Name, ["ranks"] = Written.List(racer.Ranks, rank => rank) }),
            }
            : null;
        json["milestones"] = Written.List(
            recap.Milestones,
            milestone => new JsonObject { ["number"] = milestone.Number, ["at"] = Written.Time(milestone.At), ["title"] = milestone.Title, ["artist"] = milestone.Artist });
        json["awards"] = Written.List(
            recap.Awards,
            song => new JsonObject
            {
                ["title"] = song.Title,
                ["artist"] = song.Artist,
                ["award"] = Written.Code(song.Award),
                ["date"] = Written.Date(song.On),
                ["plays"] = song.Plays,
            });
    }
}
