using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Lists;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps.Days;

/// <summary>A month of the range and what was its own, with the numbers of that month.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Song">The song with the most plays in it; null where none was played.</param>
/// <param name="Artist">Who had the most minutes in it; null where nobody was heard.</param>
public sealed record MonthFavourite(int Year, int Month, TopTrack? Song, TopArtist? Artist);

/// <summary>The song and the artist of each month: songs by plays, then minutes in it, artists by minutes, then plays in it; then the earlier first play in it, then the names.</summary>
public static class MonthFavourites
{
    /// <summary>Every calendar month that the range touches, in order; none where all time holds no music.</summary>
    public static IReadOnlyList<MonthFavourite> Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        if (music.Range.Kind == RangeKind.AllTime && music.Moments.Count == 0)
            return [];
        var (songs, artists) = (new Tally<Song>(music, music.SongPlaces), new Tally<Artist>(music, music.ArtistPlaces));
        var favourites = new List<MonthFavourite>();
        foreach (var month in music.Range.Months())
        {
            foreach (var i in music.Calendar.In(month))
            {
                var song = music.Timeline[i].Song;
                if (!song.IsUnknown)
                    songs.Add(song, i);
                if (song.By is { } artist)
                    artists.Add(artist, i);
            }
            favourites.Add(new(month.From.Year, month.From.Month, SongOf(songs), ArtistOf(artists)));
            songs.Clear();
            artists.Clear();
        }
        return favourites;
    }

    private static TopTrack? SongOf(Tally<Song> songs) =>
        songs.FirstByPlays() is { } song && songs[song] is { Plays: > 0 } sum ? new(song.Track.Title, song.Track.Artist, sum.Ms, sum.Plays) : null;

    private static TopArtist? ArtistOf(Tally<Artist> artists) =>
        artists.FirstByMinutes() is { } artist && artists[artist] is { Ms: > 0 } sum ? new(artist.Name, sum.Ms, sum.Plays) : null;
}
