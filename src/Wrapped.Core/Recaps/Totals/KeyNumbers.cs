using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Totals;

/// <summary>The numbers of a range that are held against those of another; null is what that range cannot tell.</summary>
/// <param name="Ms">Milliseconds of music, skips included.</param>
/// <param name="Plays">Plays.</param>
/// <param name="Artists">Different artists with a play.</param>
/// <param name="Tracks">Different songs with a play.</param>
/// <param name="Albums">Different albums with a play.</param>
/// <param name="NewArtists">Artists whose first known play is in the range; null where no play is known before it.</param>
/// <param name="DaysWithMusic">Days with a play.</param>
/// <param name="StreakDays">The longest streak.</param>
/// <param name="BiggestDayMs">Milliseconds on the biggest day.</param>
/// <param name="TopArtistMs">Milliseconds of the top artist.</param>
/// <param name="TopTrackPlays">Plays of the top song.</param>
/// <param name="NightMs">Milliseconds that began from 22:00 to 5:00.</param>
/// <param name="WeekendMs">Milliseconds on Saturdays and Sundays.</param>
/// <param name="MorningMs">Milliseconds that began from 5:00 to 12:00.</param>
/// <param name="AfternoonMs">From 12:00 to 18:00.</param>
/// <param name="EveningMs">From 18:00 to 22:00.</param>
/// <param name="WeekdayMs">From Monday to Friday.</param>
/// <param name="BiggestWeekMs">Milliseconds in the biggest week.</param>
/// <param name="BiggestMonthMs">And in the biggest month.</param>
/// <param name="TopAlbumMs">Milliseconds of the top album.</param>
/// <param name="SessionMs">Milliseconds from the first start of the longest session to its last end.</param>
/// <param name="RunPlays">Plays of the longest run.</param>
/// <param name="DayPlays">Plays of the song with the most in a day.</param>
/// <param name="OnRepeatPlays">Plays of the song on repeat, in its seven days.</param>
/// <param name="ObsessionShare">The share of an obsession in its week's minutes, 0 to 1, as all shares.</param>
/// <param name="TopArtistsShare">The share of the ten top artists in the minutes.</param>
/// <param name="TopTracksShare">The share of the ten top songs in the plays.</param>
/// <param name="ArtistVariety">As varied as so many artists.</param>
/// <param name="TrackVariety">As varied as so many songs.</param>
/// <param name="Eddington">The Eddington number.</param>
/// <param name="OneTimeVisitors">Artists with exactly one play.</param>
/// <param name="OneTimeVisitorsShare">Their share of all.</param>
/// <param name="NewTracks">Songs whose first known play is in the range; null where less than 90 days are known before it.</param>
/// <param name="NewAlbums">Albums likewise.</param>
/// <param name="LoyalArtists">Artists with a play in every month.</param>
/// <param name="LoyalTracks">Songs with one.</param>
/// <param name="ExplorerShare">Plays of new artists, of all.</param>
/// <param name="RepeaterShare">Plays of songs that had one already.</param>
/// <param name="SteadyShare">Days with a play.</param>
/// <param name="NightShare">Minutes at night.</param>
/// <param name="SkippedShare">Listenings that were skipped.</param>
/// <param name="PatienceMs">Milliseconds until a skip, the median.</param>
/// <param name="ToTheEndShare">Listenings that ended with the song.</param>
/// <param name="ShuffleShare">Listenings with shuffle on.</param>
/// <param name="OfflineShare">Listenings offline.</param>
/// <param name="PrivateSessionShare">Listenings in private sessions.</param>
/// <param name="Countries">Different countries; null where none is named.</param>
/// <param name="PodcastMs">Milliseconds of podcasts.</param>
/// <param name="AudiobookMs">Milliseconds of audiobooks.</param>
public sealed record KeyNumbers(
    long Ms, long Plays, long Artists, long Tracks, long Albums, long? NewArtists, long DaysWithMusic, long StreakDays, long BiggestDayMs,
    long TopArtistMs, long TopTrackPlays, long NightMs, long WeekendMs, long MorningMs, long AfternoonMs, long EveningMs, long WeekdayMs,
    long BiggestWeekMs, long BiggestMonthMs, long TopAlbumMs, long? SessionMs, long? RunPlays, long? DayPlays, long? OnRepeatPlays,
    decimal? ObsessionShare, decimal? TopArtistsShare, decimal? TopTracksShare, decimal? ArtistVariety, decimal? TrackVariety, long? Eddington,
    long? OneTimeVisitors, decimal? OneTimeVisitorsShare, long? NewTracks, long? NewAlbums, long? LoyalArtists, long? LoyalTracks,
    decimal? ExplorerShare, decimal? RepeaterShare, decimal? SteadyShare, decimal? NightShare, decimal? SkippedShare, long? PatienceMs,
    decimal? ToTheEndShare, decimal? ShuffleShare, decimal? OfflineShare, decimal? PrivateSessionShare, long? Countries, long PodcastMs,
    long AudiobookMs)
{
    public static KeyNumbers Of(Music music) => Of(music, Measured.Of(music));

    internal static KeyNumbers Of(Music music, Measured range) => new(
        range.Music.Ms,
        range.Music.Plays,
        range.Breadth.Artists,
        range.Breadth.Tracks,
        range.Breadth.Albums,
        range.NewArtists,
        music.Calendar.WithPlays.Count,
        range.LongestStreak?.Days ?? 0,
        range.BiggestDay?.Ms ?? 0,
        MostMs(music.Artists),
        music.Songs.Select(song => song.Plays).DefaultIfEmpty().Max(),
        range.Time.NightMs,
        range.Time.WeekendMs,
        range.Time.MorningMs,
        range.Time.AfternoonMs,
        range.Time.EveningMs,
        range.Time.WeekdayMs,
        range.BiggestWeek?.Ms ?? 0,
        range.BiggestMonth?.Ms ?? 0,
        MostMs(music.Albums),
        range.LongestSession?.LengthMs,
        range.LongestRun?.Plays,
        range.MostInADay?.Plays,
        range.OnRepeat?.Plays,
        range.Obsession?.Share,
        range.Concentration?.Artists,
        range.Concentration?.Songs,
        range.Variety?.Artists,
        range.Variety?.Songs,
        range.Eddington?.Number,
        range.OneTimeVisitors?.Artists,
        range.OneTimeVisitors?.Share,
        range.NewMusic?.Songs,
        range.NewMusic?.Albums,
        range.Loyalty?.ArtistCount,
        range.Loyalty?.SongCount,
        range.Personality?.Explorer.Share,
        range.Personality?.Repeater.Share,
        range.Personality?.Steady.Share,
        range.Personality?.Night.Share,
        range.Skips?.Share,
        range.Skips?.PatienceMs,
        range.PlayedToTheEnd?.Share,
        range.Switches?.Shuffle,
        range.Switches?.Offline,
        range.Switches?.PrivateSession,
        range.Countries?.Count,
        range.Podcasts.Ms,
        range.Audiobooks.Ms);

    private static long MostMs(IEnumerable<Heard> heard) => heard.Select(one => one.Ms).DefaultIfEmpty().Max();
}
