using System.Text.Json.Nodes;
using Wrapped.Recaps.Totals;

namespace Wrapped.Recaps.Json;

/// <summary>Writes a range against the one before it.</summary>
internal static class ChangesJson
{
    public static JsonObject Of(Changes changes)
    {
        var json = new JsonObject { ["from"] = Written.Date(changes.Against.From), ["to"] = Written.Date(changes.Against.To) };
        AddTo(json, changes.Before);
        json["topArtists"] = Written.List(changes.Artists, artist => new JsonObject { ["name"] = artist.Name, ["rank"] = artist.Rank, ["before"] = artist.Before });
        var now = new JsonObject();
        AddTo(now, changes.Now);
        json["now"] = now;
        return json;
    }

    private static void AddTo(JsonObject json, KeyNumbers numbers)
    {
        json["minutes"] = Written.Minutes(numbers.Ms);
        json["plays"] = numbers.Plays;
        json["artists"] = numbers.Artists;
        json["tracks"] = numbers.Tracks;
        json["albums"] = numbers.Albums;
        json["newArtists"] = numbers.NewArtists;
        json["daysWithMusic"] = numbers.DaysWithMusic;
        json["longestStreakDays"] = numbers.StreakDays;
        json["biggestDayMinutes"] = Written.Minutes(numbers.BiggestDayMs);
        json["topArtistMinutes"] = Written.Minutes(numbers.TopArtistMs);
        json["topTrackPlays"] = numbers.TopTrackPlays;
        json["nightMinutes"] = Written.Minutes(numbers.NightMs);
        json["weekendMinutes"] = Written.Minutes(numbers.WeekendMs);
        json["morningMinutes"] = Written.Minutes(numbers.MorningMs);
        json["afternoonMinutes"] = Written.Minutes(numbers.AfternoonMs);
        json["eveningMinutes"] = Written.Minutes(numbers.EveningMs);
        json["weekdayMinutes"] = Written.Minutes(numbers.WeekdayMs);
        json["biggestWeekMinutes"] = Written.Minutes(numbers.BiggestWeekMs);
        json["biggestMonthMinutes"] = Written.Minutes(numbers.BiggestMonthMs);
        json["topAlbumMinutes"] = Written.Minutes(numbers.TopAlbumMs);
        json["longestSessionMinutes"] = Written.Minutes(numbers.SessionMs);
        json["longestRunPlays"] = numbers.RunPlays;
        json["mostInADayPlays"] = numbers.DayPlays;
        json["onRepeatPlays"] = numbers.OnRepeatPlays;
        json["obsessionShare"] = numbers.ObsessionShare;
        json["topArtistsShare"] = numbers.TopArtistsShare;
        json["topTracksShare"] = numbers.TopTracksShare;
        json["artistVariety"] = numbers.ArtistVariety;
        json["trackVariety"] = numbers.TrackVariety;
        json["eddington"] = numbers.Eddington;
        json["oneTimeVisitors"] = numbers.OneTimeVisitors;
        json["oneTimeVisitorsShare"] = numbers.OneTimeVisitorsShare;
        json["newTracks"] = numbers.NewTracks;
        json["newAlbums"] = numbers.NewAlbums;
        json["loyalArtists"] = numbers.LoyalArtists;
        json["loyalTracks"] = numbers.LoyalTracks;
        json["explorerShare"] = numbers.ExplorerShare;
        json["repeaterShare"] = numbers.RepeaterShare;
        json["steadyShare"] = numbers.SteadyShare;
        json["nightShare"] = numbers.NightShare;
        json["skippedShare"] = numbers.SkippedShare;
        json["patienceSeconds"] = Written.Seconds(numbers.PatienceMs);
        json["toTheEndShare"] = numbers.ToTheEndShare;
        json["shuffleShare"] = numbers.ShuffleShare;
        json["offlineShare"] = numbers.OfflineShare;
        json["privateSessionShare"] = numbers.PrivateSessionShare;
        json["countries"] = numbers.Countries;
        json["podcastMinutes"] = Written.Minutes(numbers.PodcastMs);
        json["audiobookMinutes"] = Written.Minutes(numbers.AudiobookMs);
    }
}
