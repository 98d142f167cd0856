using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;
using Wrapped.Imports;

namespace Wrapped.Recaps;

/// <summary>A recap as JSON: the contract of docs/recap.md, the same from the command and from the site.</summary>
public static class RecapJson
{
    // Names keep their own letters: the text is served as JSON and never pasted into a page.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text, indented, with new lines as <c>\n</c>.</summary>
    public static string Write(Recap recap, ImportTally import)
    {
        ArgumentNullException.ThrowIfNull(recap);
        ArgumentNullException.ThrowIfNull(import);
        var json = new JsonObject
        {
            ["year"] = recap.Year,
            ["zone"] = recap.Zone.Id,
            ["minutes"] = Minutes(recap.Music.Ms),
            ["plays"] = recap.Music.Plays,
            ["artists"] = recap.Breadth.Artists,
            ["tracks"] = recap.Breadth.Tracks,
            ["albums"] = recap.Breadth.Albums,
            ["topArtists"] = List(recap.TopArtists, artist => new() { ["name"] = artist.Name, ["minutes"] = Minutes(artist.Ms), ["plays"] = artist.Plays }),
            ["topTracks"] = List(recap.TopTracks, track => Named(track.Title, track.Artist, track.Ms, track.Plays)),
            ["topAlbums"] = List(recap.TopAlbums, album => Named(album.Title, album.Artist, album.Ms, album.Plays)),
            ["topGenres"] = List(recap.Genres.Top, genre => new() { ["name"] = genre.Name, ["minutes"] = Minutes(genre.Ms) }),
            ["genreCoverage"] = recap.Genres.Coverage,
            ["minutesByMonth"] = MinutesOf(recap.Time.ByMonth),
            ["minutesByWeekday"] = MinutesOf(recap.Time.ByWeekday),
            ["minutesByHour"] = MinutesOf(recap.Time.ByHour),
            ["biggestDay"] = recap.BiggestDay is { } day ? new JsonObject { ["date"] = Date(day.Date), ["minutes"] = Minutes(day.Ms) } : null,
            ["longestStreak"] = recap.LongestStreak is { } streak ? new JsonObject { ["days"] = streak.Days, ["from"] = Date(streak.From), ["to"] = Date(streak.To) } : null,
            ["newArtists"] = recap.NewArtists,
            ["firstPlay"] = PlayOf(recap.Edges.First),
            ["lastPlay"] = PlayOf(recap.Edges.Last),
            ["podcastMinutes"] = Minutes(recap.Podcasts.Ms),
            ["audiobookMinutes"] = Minutes(recap.Audiobooks.Ms),
            ["import"] = new JsonObject
            {
                ["read"] = import.Read,
                ["stored"] = import.Stored,
                ["duplicates"] = import.DuplicateRows,
                ["skipped"] = new JsonObject(import.Skipped.OrderBy(pair => pair.Key).Select(pair => KeyValuePair.Create(Code(pair.Key), (JsonNode?)pair.Value))),
                ["failed"] = import.FailedRows,
            },
        };
        return json.ToJsonString(Readable).ReplaceLineEndings("\n");
    }

    private static decimal Minutes(long ms) => decimal.Round(ms / 60_000m, 2, MidpointRounding.AwayFromZero) + 0.00m;

    private static JsonArray MinutesOf(IEnumerable<long> parts) => new([.. parts.Select(ms => (JsonNode)Minutes(ms))]);

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonObject> write) => new([.. items.Select(item => (JsonNode)write(item))]);

    private static JsonObject Named(string title, string artist, long ms, int plays) =>
        new() { ["title"] = title, ["artist"] = artist, ["minutes"] = Minutes(ms), ["plays"] = plays };

    private static JsonObject? PlayOf(PlayedAt? play) =>
        play is null ? null : new() { ["at"] = LocalDateTimePattern.GeneralIso.Format(play.At), ["title"] = play.Title, ["artist"] = play.Artist };

    private static string Date(NodaTime.LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Code(SkipReason reason) => JsonNamingPolicy.CamelCase.ConvertName(reason.ToString());
}
