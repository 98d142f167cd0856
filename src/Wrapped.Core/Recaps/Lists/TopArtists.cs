using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Lists;

/// <summary>An artist of the range, as first spelt in it.</summary>
public sealed record TopArtist(string Name, long Ms, int Plays);

/// <summary>Who was heard most: by minutes with skips, then plays.</summary>
public static class TopArtists
{
    public static IReadOnlyList<TopArtist> Of(Music music, int top)
    {
        ArgumentNullException.ThrowIfNull(music);
        return [.. music.TopArtists.Take(top).Select(artist => new TopArtist(artist.Name, artist.Ms, artist.Plays))];
    }
}
