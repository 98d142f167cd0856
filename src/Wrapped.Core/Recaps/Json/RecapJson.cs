using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Recaps.Days;

namespace Wrapped.Recaps.Json;

/// <summary>A recap as JSON: the contract of docs/recap.md, the same from the command and from the site.</summary>
public static class RecapJson
{
    // Names keep their own letters: the text is served as JSON and never pasted into a page.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text, indented, with new lines as <c>\n</c>.</summary>
    /// <param name="recap">The recap.</param>
    /// <param name="import">What became of the rows of all files behind it.</param>
    /// <param name="today">The day of writing where the listener is (<see cref="Ranges.ZoneHistory.At(Instant)"/>), which decides whether the range is over.</param>
    public static string Write(Recap recap, ImportTally import, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(recap);
        ArgumentNullException.ThrowIfNull(import);
        var json = new JsonObject
        {
            ["year"] = recap.Year,
            ["zone"] = recap.Zone.Id,
            ["range"] = Written.Range(recap.Range, today),
            ["minutes"] = Written.Minutes(recap.Music.Ms),
            ["plays"] = recap.Music.Plays,
            ["artists"] = recap.Breadth.Artists,
            ["tracks"] = recap.Breadth.Tracks,
            ["albums"] = recap.Breadth.Albums,
            ["topArtists"] = Written.List(recap.TopArtists, artist => new JsonObject { ["name"] = artist.Name, ["minutes"] = Written.Minutes(artist.Ms), ["plays"] = artist.Plays }),
            ["topTracks"] = Written.List(recap.TopTracks, track => Written.Track(track.Title, track.Artist, track.Ms, track.Plays)),
            ["topAlbums"] = Written.List(recap.TopAlbums, album => Written.Track(album.Title, album.Artist, album.Ms, album.Plays)),
            ["topGenres"] = Written.List(recap.Genres.Top, genre => new JsonObject { ["name"] = genre.Name, ["minutes"] = Written.Minutes(genre.Ms) }),
            ["topFamilies"] = Written.List(recap.Genres.Families, family => new JsonObject { ["name"] = family.Name, ["minutes"] = Written.Minutes(family.Ms), ["genre"] = family.Genre }),
            ["genreCoverage"] = recap.Genres.Coverage,
            ["artistsWithoutGenre"] = recap.Genres.UnknownArtists,
            ["minutesByMonth"] = Written.Minutes(recap.Time.ByMonth),
            ["minutesByWeekday"] = Written.Minutes(recap.Time.ByWeekday),
            ["minutesByHour"] = Written.Minutes(recap.Time.ByHour),
            ["biggestDay"] = recap.BiggestDay is { } day ? new JsonObject { ["date"] = Written.Date(day.Date), ["minutes"] = Written.Minutes(day.Ms) } : null,
            ["longestStreak"] = recap.LongestStreak is { } streak ? new JsonObject { ["days"] = streak.Days, ["from"] = Written.Date(streak.From), ["to"] = Written.Date(streak.To) } : null,
            ["newArtists"] = recap.NewArtists,
            ["firstPlay"] = PlayOf(recap.Edges.First),
            ["lastPlay"] = PlayOf(recap.Edges.Last),
            ["podcastMinutes"] = Written.Minutes(recap.Podcasts.Ms),
            ["audiobookMinutes"] = Written.Minutes(recap.Audiobooks.Ms),
            ["estimatedMinutes"] = Written.Minutes(recap.Music.EstimatedMs),
        };
        PortraitJson.AddTo(json, recap);
        DiscoveriesJson.AddTo(json, recap);
        ShapeJson.AddTo(json, recap);
        HabitsJson.AddTo(json, recap);
        ShowsJson.AddTo(json, recap);
        CalendarJson.AddTo(json, recap);
        DaysJson.AddTo(json, recap);
        RepeatsJson.AddTo(json, recap);
        RaceJson.AddTo(json, recap);
        json["import"] = new JsonObject
        {
            ["read"] = import.Read,
            ["stored"] = import.Stored,
            ["duplicates"] = import.DuplicateRows,
            ["skipped"] = new JsonObject(import.Skipped.OrderBy(pair => pair.Key).Select(pair => KeyValuePair.Create(Written.Code(pair.Key), (JsonNode?)pair.Value))),
            ["failed"] = import.FailedRows,
        };
        return json.ToJsonString(Readable).ReplaceLineEndings("\n");
    }

    private static JsonObject? PlayOf(PlayedAt? play) =>
        play is null ? null : new() { ["at"] = Written.Time(play.At), ["title"] = play.Title, ["artist"] = play.Artist };
}
