using NodaTime;
using Wrapped.Plays;
using Wrapped.Recaps.Totals;

namespace Wrapped.Recaps;

/// <summary>The numbers that are held against those of the range before, from the plain counts of all the rooms.</summary>
internal static class NaiveNumbers
{
    public static KeyNumbers Of(Listening listening)
    {
        var (recap, days, repeats, shape) = (new NaiveRecap(listening), new NaiveDays(listening), new NaiveRepeats(listening), new NaiveShape(listening));
        var (found, habits, who) = (new NaiveDiscoveries(listening), new NaiveHabits(listening), new NaivePortrait(listening).Personality);
        return new(
            Ms: recap.Ms,
            Plays: recap.Plays,
            Artists: recap.Artists,
            Tracks: recap.Tracks,
            Albums: recap.Albums,
            NewArtists: recap.NewArtists,
            DaysWithMusic: recap.InRange.Where(row => row.Play.MsPlayed >= 30_000).Select(row => row.At.Date).Distinct().Count(),
            StreakDays: recap.LongestStreak?.Days ?? 0,
            BiggestDayMs: recap.BiggestDay?.Ms ?? 0,
            TopArtistMs: recap.TopArtists.Select(artist => artist.Ms).FirstOrDefault(),
            TopTrackPlays: recap.TopTracks.Select(track => track.Plays).FirstOrDefault(),
            NightMs: SumOfHours(at => at.Hour is 22 or 23 or 0 or 1 or 2 or 3 or 4),
            WeekendMs: Sum(at => at.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday),
            MorningMs: SumOfHours(at => at.Hour is >= 5 and <= 11),
            AfternoonMs: SumOfHours(at => at.Hour is >= 12 and <= 17),
            EveningMs: SumOfHours(at => at.Hour is >= 18 and <= 21),
            WeekdayMs: Sum(at => at.DayOfWeek < IsoDayOfWeek.Saturday),
            BiggestWeekMs: days.BiggestWeek?.Ms ?? 0,
            BiggestMonthMs: days.BiggestMonth?.Ms ?? 0,
            TopAlbumMs: recap.TopAlbums.Select(album => album.Ms).FirstOrDefault(),
            SessionMs: days.LongestSession?.LengthMs,
            RunPlays: repeats.LongestRun?.Plays,
            DayPlays: repeats.MostInADay?.Plays,
            OnRepeatPlays: repeats.OnRepeat?.Plays,
            ObsessionShare: repeats.Obsession?.Share,
            TopArtistsShare: shape.Concentration?.Artists,
            TopTracksShare: shape.Concentration?.Songs,
            ArtistVariety: shape.Variety?.Artists,
            TrackVariety: shape.Variety?.Songs,
            Eddington: shape.Eddington?.Number,
            OneTimeVisitors: found.OneTimeVisitors?.Artists,
            OneTimeVisitorsShare: found.OneTimeVisitors?.Share,
            NewTracks: found.NewMusic?.Songs,
            NewAlbums: found.NewMusic?.Albums,
            LoyalArtists: found.Loyalty?.ArtistCount,
            LoyalTracks: found.Loyalty?.SongCount,
            ExplorerShare: who?.Explorer.Share,
            RepeaterShare: who?.Repeater.Share,
            SteadyShare: who?.Steady.Share,
            NightShare: who?.Night.Share,
            SkippedShare: habits.Skips?.Share,
            PatienceMs: habits.Skips?.PatienceMs,
            ToTheEndShare: habits.PlayedToTheEnd?.Share,
            ShuffleShare: habits.Switches?.Shuffle,
            OfflineShare: habits.Switches?.Offline,
            PrivateSessionShare: habits.Switches?.PrivateSession,
            Countries: habits.Countries?.Count,
            PodcastMs: Apart(MediaKind.Podcast),
            AudiobookMs: Apart(MediaKind.Audiobook));

        long Sum(Func<LocalDateTime, bool> when) => recap.InRange.Where(row => when(row.At)).Sum(row => row.Play.MsPlayed);

        long SumOfHours(Func<LocalDateTime, bool> when) => recap.InRange.Where(row => !row.Play.IsOfUnknownHour && when(row.At)).Sum(row => row.Play.MsPlayed);

        long Apart(MediaKind kind) => listening.Plays.Where(play => play.Track.Kind == kind && listening.Range.Holds(NaiveRecap.LocalTime(listening.Zones, play).Date)).Sum(play => play.MsPlayed);
    }
}
