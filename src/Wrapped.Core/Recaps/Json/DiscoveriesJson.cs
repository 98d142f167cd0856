using System.Text.Json.Nodes;
using Wrapped.Recaps.Discoveries;

namespace Wrapped.Recaps.Json;

/// <summary>Writes what was new, what came back, what stayed and what was forgotten.</summary>
internal static class DiscoveriesJson
{
    public static void AddTo(JsonObject json, Recap recap)
    {
        json["newMusic"] = recap.NewMusic is { } music
            ? new JsonObject { ["since"] = Written.Date(music.Since), ["artists"] = music.Artists, ["tracks"] = music.Songs, ["albums"] = music.Albums }
            : null;
        json["discovery"] = recap.Discovery is { } discovery ? new JsonObject { ["artist"] = ArtistOf(discovery.Artist), ["track"] = TrackOf(discovery.Song) } : null;
        json["firstPlayOfTopArtist"] = recap.FirstPlayOfTopArtist is { } first
            ? new JsonObject { ["name"] = first.Name, ["title"] = first.Title, ["at"] = Written.Time(first.At), ["inRange"] = first.IsInRange, ["playsSince"] = first.PlaysSince }
            : null;
        json["comebacks"] = Written.List(recap.Comebacks, artist => new JsonObject { ["name"] = artist.Name, ["lastBefore"] = Written.Date(artist.LastBefore), ["returned"] = Written.Date(artist.Returned), ["days"] = artist.Days, ["plays"] = artist.Plays });
        json["loyalty"] = recap.Loyalty is { } loyalty ? LoyaltyOf(loyalty) : null;
        json["forgotten"] = recap.Forgotten is { } forgotten
            ? Written.List(forgotten, artist => new JsonObject { ["name"] = artist.Name, ["playsBefore"] = artist.PlaysBefore, ["lastPlay"] = Written.Date(artist.LastPlay) })
            : null;
        json["oneTimeVisitors"] = recap.OneTimeVisitors is { } visitors ? new JsonObject { ["artists"] = visitors.Artists, ["share"] = visitors.Share } : null;
    }

    private static JsonObject? ArtistOf(DiscoveredArtist? artist) =>
        artist is null ? null : new() { ["name"] = artist.Name, ["firstPlay"] = Written.Time(artist.FirstPlay), ["minutes"] = Written.Minutes(artist.Ms), ["plays"] = artist.Plays };

    private static JsonObject? TrackOf(DiscoveredSong? song) =>
        song is null ? null : new() { ["title"] = song.Title, ["artist"] = song.Artist, ["firstPlay"] = Written.Time(song.FirstPlay), ["minutes"] = Written.Minutes(song.Ms), ["plays"] = song.Plays };

    private static JsonObject LoyaltyOf(Loyalty loyalty) => new()
    {
        ["months"] = loyalty.Months,
        ["artistCount"] = loyalty.ArtistCount,
        ["artists"] = Written.List(loyalty.Artists, artist => new JsonObject { ["name"] = artist.Name, ["minutes"] = Written.Minutes(artist.Ms), ["plays"] = artist.Plays, ["minutesByMonth"] = Written.Minutes(artist.MsByMonth) }),
        ["trackCount"] = loyalty.SongCount,
        ["tracks"] = Written.List(loyalty.Songs, song => Written.Track(song.Title, song.Artist, song.Ms, song.Plays)),
    };
}
