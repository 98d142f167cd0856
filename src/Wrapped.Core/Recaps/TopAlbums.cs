namespace Wrapped.Recaps;

/// <summary>An album of the year, as first spelt in it.</summary>
public sealed record TopAlbum(string Title, string Artist, long Ms, int Plays);

/// <summary>Which albums were heard most: by minutes with skips, then plays. An album is its artist and its title.</summary>
public static class TopAlbums
{
    public static IReadOnlyList<TopAlbum> Of(MusicYear year, int top)
    {
        ArgumentNullException.ThrowIfNull(year);
        var albums = Ranked.By(year.NamedTracks.Where(heard => heard.Track.AlbumKey is { Length: > 0 }), heard => (heard.Track.AlbumKey, heard.Track.ArtistKey));
        return
        [
            .. Ranked.ByMinutes(albums.Where(album => album.Ms > 0), album => $"{album.First.Track.Album}\0{album.First.Track.Artist}")
                .Take(top)
                .Select(album => new TopAlbum(album.First.Track.Album!, album.First.Track.Artist, album.Ms, album.Plays)),
        ];
    }
}
