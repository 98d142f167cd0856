using System.Text.Json.Nodes;
using Wrapped.Recaps.Portrait;
using Wrapped.Recaps.Said;

namespace Wrapped.Recaps.Json;

/// <summary>Writes what kind of listening it was, and how it changed.</summary>
internal static class PortraitJson
{
    public static void AddTo(JsonObject json, Recap recap)
    {
        json["changes"] = recap.Changes is { } changes ? ChangesJson.Of(changes) : null;
        json["said"] = recap.Said is { } said ? SaidOf(said) : null;
        json["personality"] = recap.Personality is { } who
            ? new JsonObject { ["explorer"] = AxisOf(who.Explorer), ["repeater"] = AxisOf(who.Repeater), ["steady"] = AxisOf(who.Steady), ["night"] = AxisOf(who.Night) }
            : null;
        json["chapters"] = Written.List(recap.Chapters, ChapterOf);
        json["mashup"] = recap.Mashup is { } mashup
            ? new JsonObject { ["first"] = mashup.First, ["second"] = mashup.Second, ["kind"] = mashup.AreGenres ? "genres" : "artists", ["daysTogether"] = mashup.DaysTogether, ["daysOfEither"] = mashup.DaysOfEither }
            : null;
    }

    private static JsonObject SaidOf(SaidAndHeard compared) => new()
    {
        ["minutes"] = compared.Said.Ms is { } ms ? Written.Minutes(ms) : null,
        ["artists"] = compared.Said.Artists,
        ["tracks"] = compared.Said.Tracks,
        ["newArtists"] = compared.Said.NewArtists,
        ["topArtistMinutes"] = compared.Said.TopArtistMs is { } artist ? Written.Minutes(artist) : null,
        ["topTrackPlays"] = compared.Said.TopTrackPlays,
        ["biggestDay"] = compared.Said.BiggestDay is { } day ? Written.Date(day) : null,
        ["biggestDayMinutes"] = compared.Said.BiggestDayMinutes,
        ["longestStreakDays"] = compared.Said.StreakDays,
        ["daysWithMusic"] = compared.Said.DaysWithMusic,
        ["podcastMinutes"] = compared.Said.PodcastMs is { } podcasts ? Written.Minutes(podcasts) : null,
        ["heardUntilNovember"] = new JsonObject
        {
            ["minutes"] = Written.Minutes(compared.UntilNovember.Ms),
            ["artists"] = compared.UntilNovember.Artists,
            ["tracks"] = compared.UntilNovember.Tracks,
            ["topTrackPlays"] = compared.UntilNovember.TopTrackPlays,
        },
        ["minutesAfter"] = Written.Minutes(compared.MsAfter),
        ["minutesSkipped"] = Written.Minutes(compared.MsSkipped),
        ["knownFrom"] = Written.Date(compared.KnownFrom),
        ["duplicates"] = compared.Rows is { } rows ? new JsonObject { ["rows"] = rows.Duplicates, ["minutes"] = Written.Minutes(rows.DuplicateMs) } : null,
        ["accountMinutes"] = Written.Minutes(compared.Rows?.AccountMs),
    };

    private static JsonObject AxisOf(Axis axis) => new() { ["share"] = axis.Share, ["from"] = axis.From, ["leans"] = axis.Leans };

    private static JsonObject ChapterOf(Chapter chapter) => new()
    {
        ["season"] = Written.Code(chapter.Season),
        ["from"] = Written.Date(chapter.From),
        ["to"] = Written.Date(chapter.To),
        ["minutes"] = Written.Minutes(chapter.Ms),
        ["artists"] = Written.List(chapter.Artists, artist => new JsonObject { ["name"] = artist.Name, ["minutes"] = Written.Minutes(artist.Ms), ["plays"] = artist.Plays }),
        ["genres"] = new JsonArray([.. chapter.Genres]),
    };
}
