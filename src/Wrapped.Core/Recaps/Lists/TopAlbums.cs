using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Lists;

/// <summary>An album of the range, as first spelt in it.</summary>
public sealed record TopAlbum(string Title, string Artist, long Ms, int Plays);

/// <summary>Which albums were heard most: by minutes with skips, then plays. An album is its artist and its title.</summary>
public static class TopAlbums
{
    public static IReadOnlyList<TopAlbum> Of(Music music, int top)
    {
        ArgumentNullException.ThrowIfNull(music);
        return [.. music.Albums.Where(album => album.Ms > 0).ByMinutes().Take(top).Select(album => new TopAlbum(album.Title, album.Artist, album.Ms, album.Plays))];
    }
}
