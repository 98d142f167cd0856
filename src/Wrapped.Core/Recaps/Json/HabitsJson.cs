using System.Text.Json.Nodes;
using Wrapped.Recaps.Habits;

namespace Wrapped.Recaps.Json;

/// <summary>Writes how the music was heard: what was left early, on what, where, and with what switched on.</summary>
internal static class HabitsJson
{
    public static void AddTo(JsonObject json, Recap recap)
    {
        json["skips"] = recap.Skips is { } skips ? SkipsOf(skips) : null;
        json["playedToTheEnd"] = recap.PlayedToTheEnd is { } end ? new JsonObject { ["listenings"] = end.Listenings, ["toTheEnd"] = end.ToTheEnd, ["share"] = end.Share } : null;
        json["devices"] = recap.Devices is { } devices
            ? new JsonObject
            {
                ["kinds"] = Written.List(devices.Kinds, kind => new JsonObject { ["device"] = Written.Code(kind.Device), ["minutes"] = Written.Minutes(kind.Ms) }),
                ["unknownMinutes"] = Written.Minutes(devices.UnknownMs),
            }
            : null;
        json["countries"] = recap.Countries is { } countries
            ? Written.List(countries, country => new JsonObject { ["country"] = country.Code, ["minutes"] = Written.Minutes(country.Ms), ["firstDay"] = Written.Date(country.FirstDay) })
            : null;
        json["switches"] = recap.Switches is { } switches ? new JsonObject { ["shuffle"] = switches.Shuffle, ["offline"] = switches.Offline, ["privateSession"] = switches.PrivateSession } : null;
    }

    private static JsonObject SkipsOf(Skips skips) => new()
    {
        ["listenings"] = skips.Listenings,
        ["skipped"] = skips.Skipped,
        ["share"] = skips.Share,
        ["mostSkipped"] = Written.List(skips.MostSkipped, song => new JsonObject { ["title"] = song.Title, ["artist"] = song.Artist, ["listenings"] = song.Listenings, ["skipped"] = song.Skipped, ["share"] = song.Share }),
        ["patienceSeconds"] = skips.PatienceMs is { } ms ? Written.Seconds(ms) : null,
    };
}
