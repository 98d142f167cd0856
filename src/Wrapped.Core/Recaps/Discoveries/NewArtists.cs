using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Discoveries;

/// <summary>How many of the range's artists had never had a play before it.</summary>
public static class NewArtists
{
    /// <summary>Null without a play before the range to compare with: then every artist would seem new.</summary>
    public static int? Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        return music.PlaysBefore == 0 ? null : music.Artists.Count(artist => artist.IsNew);
    }
}
