using System.Text.Json.Nodes;

namespace Wrapped.Recaps.Json;

/// <summary>Writes what was played again and again.</summary>
internal static class RepeatsJson
{
    public static void AddTo(JsonObject json, Recap recap)
    {
        json["longestRun"] = recap.LongestRun is { } run
            ? new JsonObject { ["title"] = run.Title, ["artist"] = run.Artist, ["plays"] = run.Plays, ["from"] = Written.Time(run.From) }
            : null;
        json["mostInADay"] = recap.MostInADay is { } most
            ? new JsonObject { ["title"] = most.Title, ["artist"] = most.Artist, ["date"] = Written.Date(most.Date), ["minutes"] = Written.Minutes(most.Ms), ["plays"] = most.Plays }
            : null;
        json["onRepeat"] = recap.OnRepeat is { } song
            ? new JsonObject { ["title"] = song.Title, ["artist"] = song.Artist, ["plays"] = song.Plays, ["from"] = Written.Date(song.From), ["to"] = Written.Date(song.To) }
            : null;
        json["obsession"] = recap.Obsession is { } artist
            ? new JsonObject
            {
                ["name"] = artist.Name,
                ["from"] = Written.Date(artist.From),
                ["to"] = Written.Date(artist.To),
                ["share"] = Written.Share(artist.Share),
                ["minutes"] = Written.Minutes(artist.Ms),
            }
            : null;
    }
}
