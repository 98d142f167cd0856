using NodaTime;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Discoveries;

/// <summary>An artist whose first known play is in the range, and what the listener's clock showed then.</summary>
public sealed record DiscoveredArtist(string Name, LocalDateTime FirstPlay, long Ms, int Plays);

/// <summary>The same for a song, of a new artist or not.</summary>
public sealed record DiscoveredSong(string Title, string Artist, LocalDateTime FirstPlay, long Ms, int Plays);

/// <summary>The new artist with the most minutes and the new song with the most plays; ties as in the lists.</summary>
/// <param name="Artist">Null where no new artist has 5 plays.</param>
/// <param name="Song">Null where no new song has 3 plays.</param>
public sealed record Discovery(DiscoveredArtist? Artist, DiscoveredSong? Song)
{
    private const int LeastPlaysOfArtist = 5;

    private const int LeastPlaysOfSong = 3;

    /// <summary>Null where the history begins less than 90 days before the range, and where there is neither.</summary>
    public static Discovery? Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        if (KnownHistory.Since(music) is null)
            return null;
        var artist = music.Artists.Where(artist => artist.IsNew && artist.Plays >= LeastPlaysOfArtist).ByMinutes().FirstOrDefault();
        var song = music.Songs.Where(song => song.IsNew && song.Plays >= LeastPlaysOfSong).ByPlays().FirstOrDefault();
        return artist is null && song is null ? null : new(
            artist is null ? null : new(artist.Name, FirstPlay(music, moment => moment.Song.By == artist), artist.Ms, artist.Plays),
            song is null ? null : new(song.Track.Title, song.Track.Artist, FirstPlay(music, moment => moment.Song == song), song.Ms, song.Plays));
    }

    private static LocalDateTime FirstPlay(Music music, Func<HeardMoment, bool> isIt) => music.Moments.First(moment => moment.Play.Counts && isIt(moment)).At;
}
