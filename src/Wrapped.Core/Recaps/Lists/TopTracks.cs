using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Lists;

/// <summary>A track of the range, as first spelt in it.</summary>
public sealed record TopTrack(string Title, string Artist, long Ms, int Plays);

/// <summary>What was played most: by plays, then minutes. The same title by the same artist is one track, on whatever album.</summary>
public static class TopTracks
{
    public static IReadOnlyList<TopTrack> Of(Music music, int top)
    {
        ArgumentNullException.ThrowIfNull(music);
        return [.. music.Songs.Where(song => song.Plays > 0).ByPlays().Take(top).Select(song => new TopTrack(song.Track.Title, song.Track.Artist, song.Ms, song.Plays))];
    }
}
