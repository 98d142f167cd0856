using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Discoveries;

/// <summary>How many artists had exactly one play in the range, and their share of all artists with a play.</summary>
public sealed record OneTimeVisitors(int Artists, decimal Share)
{
    private const int LeastArtists = 20;

    /// <summary>Null below 20 artists with a play.</summary>
    public static OneTimeVisitors? Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        var (all, once) = (music.Artists.Count(artist => artist.Plays > 0), music.Artists.Count(artist => artist.Plays == 1));
        return all < LeastArtists ? null : new(once, Gathering.Share.Of(once, all));
    }
}
