using System.Text.Json.Nodes;

namespace Wrapped.Recaps.Json;

/// <summary>Writes how the listening was spread.</summary>
internal static class ShapeJson
{
    public static void AddTo(JsonObject json, Recap recap)
    {
        json["concentration"] = recap.Concentration is { } top ? new JsonObject { ["artists"] = top.Artists, ["tracks"] = top.Songs } : null;
        json["variety"] = recap.Variety is { } variety ? new JsonObject { ["artists"] = variety.Artists, ["tracks"] = variety.Songs } : null;
        json["eddington"] = recap.Eddington is { } eddington ? new JsonObject { ["number"] = eddington.Number, ["daysToNext"] = eddington.DaysToNext } : null;
    }
}
