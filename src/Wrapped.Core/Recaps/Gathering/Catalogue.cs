using Wrapped.Plays;

namespace Wrapped.Recaps.Gathering;

/// <summary>Which song, artist and album each spelling of a track belongs to (NameKey).</summary>
internal sealed class Catalogue
{
    // Apart from any song that is spelt like it in another case.
    private static readonly (string Title, string Artist) Lost = ("", "\0");

    private readonly Dictionary<long, (Song Song, Album? Album)> _byTrack = [];
    private readonly Dictionary<(string Title, string Artist), Song> _songs = [];
    private readonly Dictionary<string, Artist> _artists = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Title, string Artist), Album> _albums = [];

    public IReadOnlyCollection<Song> Songs => _songs.Values;

    public IReadOnlyCollection<Artist> Artists => _artists.Values;

    public IReadOnlyCollection<Album> Albums => _albums.Values;

    public (Song Song, Album? Album) Find(Track track)
    {
        if (!_byTrack.TryGetValue(track.Id, out var found))
            _byTrack.Add(track.Id, found = (SongOf(track), AlbumOf(track)));
        return found;
    }

    private Song SongOf(Track track)
    {
        var key = track.IsUnknown ? Lost : (track.TitleKey, track.ArtistKey);
        if (!_songs.TryGetValue(key, out var song))
            _songs.Add(key, song = new(track, ArtistOf(track)) { Place = _songs.Count });
        return song;
    }

    private Artist? ArtistOf(Track track)
    {
        if (track.IsUnknown || track.ArtistKey.Length == 0)
            return null;
        if (!_artists.TryGetValue(track.ArtistKey, out var artist))
            _artists.Add(track.ArtistKey, artist = new(track.Artist) { Place = _artists.Count });
        return artist;
    }

    private Album? AlbumOf(Track track)
    {
        if (track.IsUnknown || track.AlbumKey is not { Length: > 0 } title)
            return null;
        var key = (title, track.ArtistKey);
        if (!_albums.TryGetValue(key, out var album))
            _albums.Add(key, album = new(track.Album!, track.Artist) { Place = _albums.Count });
        return album;
    }
}
