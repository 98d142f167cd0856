using Wrapped.Genres;
using Wrapped.Plays;

namespace Wrapped.Rules;

/// <summary>Whether a track is what a condition names.</summary>
internal static class NameTests
{
    /// <summary>Null for a condition that is not about names. Podcasts and audiobooks have no artists, tracks or albums.</summary>
    public static Predicate<Track>? Of(Condition condition, GenreGuide genres)
    {
        var test = About(condition, genres);
        return test is null ? null : track => track.Kind == MediaKind.Music && test(track);
    }

    private static Predicate<Track>? About(Condition condition, GenreGuide genres)
    {
        switch (condition)
        {
            case ArtistIs artist:
                var who = TrackIdentity.Of("", artist.Name, null).Artist;
                if (who != 0)
                    return track => track.Identity.Artist == who;

                // Various Artists and their like are nobody, and have no number.
                var name = NameKey.Of(artist.Name);
                return track => !track.IsUnknown && NameKey.Of(track.Artist) == name;
            case TrackIs track:
                var song = TrackIdentity.Of(track.Title, track.Artist, null).Song;
                return other => other.Identity.Song == song;
            case AlbumIs album:
                var record = TrackIdentity.Of("", album.Artist, album.Title).Album;
                return track => track.Identity.Album == record;
            case GenreIs genre:
                var match = new GenreMatch(genres, genre.Name);
                return track => match.Plays(track.Artist);
            default:
                return null;
        }
    }
}
