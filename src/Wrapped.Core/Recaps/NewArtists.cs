namespace Wrapped.Recaps;

/// <summary>How many of the year's artists had never had a play before it.</summary>
public static class NewArtists
{
    /// <summary>Null without an earlier year to compare with: then every artist would seem new.</summary>
    public static int? Of(MusicYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        if (year.EarlierArtists is not { } earlier)
            return null;
        return year.NamedTracks
            .Where(heard => heard.Plays > 0 && heard.Track.ArtistKey.Length > 0)
            .Select(heard => heard.Track.ArtistKey)
            .Distinct(StringComparer.Ordinal)
            .Count(artist => !earlier.Contains(artist));
    }
}
