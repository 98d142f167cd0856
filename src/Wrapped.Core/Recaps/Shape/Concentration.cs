using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Shape;

/// <summary>How much the most heard took of the whole.</summary>
/// <param name="Artists">The share of the ten top artists in the minutes of all artists.</param>
/// <param name="Songs">The share of the ten top songs in the plays of all songs with names.</param>
public sealed record Concentration(decimal Artists, decimal Songs)
{
    private const int LeastArtists = 30;

    private const int Top = 10;

    /// <summary>Null below 30 artists with a play.</summary>
    public static Concentration? Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        return music.Artists.Count(artist => artist.Plays > 0) < LeastArtists
            ? null
            : new(ShareOfTop([.. music.Artists.Select(artist => artist.Ms)]), ShareOfTop([.. music.Songs.Select(song => (long)song.Plays)]));
    }

    private static decimal ShareOfTop(List<long> parts) => Share.Of(parts.OrderDescending().Take(Top).Sum(), parts.Sum());
}
