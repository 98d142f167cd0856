namespace Wrapped.Recaps;

/// <summary>How many different artists, tracks and albums had a play.</summary>
public sealed record Breadth(int Artists, int Tracks, int Albums)
{
    public static Breadth Of(MusicYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        var played = year.NamedTracks.Where(heard => heard.Plays > 0).Select(heard => heard.Track).ToList();
        return new(
            played.Where(track => track.ArtistKey.Length > 0).Select(track => track.ArtistKey).Distinct(StringComparer.Ordinal).Count(),
            played.Select(track => (track.TitleKey, track.ArtistKey)).Distinct().Count(),
            played.Where(track => track.AlbumKey is { Length: > 0 }).Select(track => (track.AlbumKey, track.ArtistKey)).Distinct().Count());
    }
}
