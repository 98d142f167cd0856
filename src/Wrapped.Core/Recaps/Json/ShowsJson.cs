using System.Text.Json.Nodes;

namespace Wrapped.Recaps.Json;

/// <summary>Writes the podcasts and the audiobooks.</summary>
internal static class ShowsJson
{
    public static void AddTo(JsonObject json, Recap recap)
    {
        json["topShows"] = Written.List(recap.TopShows, show => new JsonObject { ["name"] = show.Name, ["minutes"] = Written.Minutes(show.Ms), ["episodes"] = show.Episodes, ["plays"] = show.Plays });
        json["topAudiobooks"] = Written.List(recap.TopAudiobooks, book => new JsonObject { ["name"] = book.Name, ["minutes"] = Written.Minutes(book.Ms), ["chapters"] = book.Episodes, ["plays"] = book.Plays });
    }
}
