using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Totals;

/// <summary>How many different artists, tracks and albums had a play.</summary>
public sealed record Breadth(int Artists, int Tracks, int Albums)
{
    public static Breadth Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        return new(music.Artists.Count(Played), music.Songs.Count(Played), music.Albums.Count(Played));
    }

    private static bool Played(Heard heard) => heard.Plays > 0;
}
