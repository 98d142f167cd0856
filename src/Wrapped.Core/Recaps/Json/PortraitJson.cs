using System.Text.Json.Nodes;
using Wrapped.Recaps.Portrait;
using Wrapped.Recaps.Said;
using Wrapped.Recaps.Totals;

namespace Wrapped.Recaps.Json;

/// <summary>Writes what kind of listening it was, and how it changed.</summary>
internal static class PortraitJson
{
    public static void AddTo(JsonObject json, Recap recap)
    {
        json["changes"] = recap.Changes is { } changes ? ChangesOf(changes) : null;
        json["said"] = recap.Said is { } said ? SaidOf(said) : null;
        json["personality"] = recap.Personality is { } who
            ? new JsonObject { ["explorer"] = AxisOf(who.Explorer), ["repeater"] = AxisOf(who.Repeater), ["steady"] = AxisOf(who.Steady), ["night"] = AxisOf(who.Night) }
            : null;
        json["chapters"] = Written.List(recap.Chapters, ChapterOf);
        json["mashup"] = recap.Mashup is { } mashup
            ? new JsonObject { ["first"] = mashup.First, ["second"] = mashup.Second, ["kind"] = mashup.AreGenres ? "genres" : "artists", ["daysTogether"] = mashup.DaysTogether, ["daysOfEither"] = mashup.DaysOfEither }
            : null;
    }

    private static JsonObject ChangesOf(Changes changes) => new()
    {
        ["from"] = Written.Date(changes.Against.From),
        ["to"] = Written.Date(changes.Against.To),
        ["minutes"] = Written.Minutes(changes.Before.Ms),
        ["plays"] = changes.Before.Plays,
        ["artists"] = changes.Before.Artists,
        ["tracks"] = changes.Before.Tracks,
        ["albums"] = changes.Before.Albums,
        ["newArtists"] = changes.Before.NewArtists,
        ["daysWithMusic"] = changes.Before.DaysWithMusic,
        ["longestStreakDays"] = changes.Before.StreakDays,
        ["biggestDayMinutes"] = Written.Minutes(changes.Before.BiggestDayMs),
        ["topArtistMinutes"] = Written.Minutes(changes.Before.TopArtistMs),
        ["topTrackPlays"] = changes.Before.TopTrackPlays,
        ["nightMinutes"] = Written.Minutes(changes.Before.NightMs),
        ["weekendMinutes"] = Written.Minutes(changes.Before.WeekendMs),
        ["topArtists"] = Written.List(changes.Artists, artist => new JsonObject { ["name"] = artist.Name, ["rank"] = artist.Rank, ["before"] = artist.Before }),
    };

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
