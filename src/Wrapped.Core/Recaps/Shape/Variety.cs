using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Shape;

/// <summary>How many artists and songs would be as varied, if all were heard alike: the inverse of Simpson's index, one decimal, half away from zero.</summary>
/// <param name="Artists">By milliseconds.</param>
/// <param name="Songs">By plays.</param>
public sealed record Variety(decimal Artists, decimal Songs)
{
    /// <summary>Null without minutes of a named artist or plays of a named song.</summary>
    public static Variety? Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        return Alike(music.Artists.Select(artist => artist.Ms)) is { } artists && Alike(music.Songs.Select(song => (long)song.Plays)) is { } songs ? new(artists, songs) : null;
    }

    // In whole numbers, which are the same on every machine: squares of a lifetime's milliseconds have 26 digits, and these hold 38.
    private static decimal? Alike(IEnumerable<long> parts)
    {
        UInt128 sum = 0, squares = 0;
        foreach (var part in parts)
        {
            sum += (UInt128)part;
            squares += (UInt128)part * (UInt128)part;
        }
        return squares == 0 ? null : (decimal)(((20 * sum * sum) + squares) / (2 * squares)) / 10;
    }
}
