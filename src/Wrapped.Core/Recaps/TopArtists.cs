namespace Wrapped.Recaps;

/// <summary>An artist of the year, as first spelt in it.</summary>
public sealed record TopArtist(string Name, long Ms, int Plays);

/// <summary>Who was heard most: by minutes with skips, then plays.</summary>
public static class TopArtists
{
    public static IReadOnlyList<TopArtist> Of(MusicYear year, int top)
    {
        ArgumentNullException.ThrowIfNull(year);
        var artists = Ranked.By(year.NamedTracks.Where(heard => heard.Track.ArtistKey.Length > 0), heard => heard.Track.ArtistKey);
        return
        [
            .. Ranked.ByMinutes(artists.Where(artist => artist.Ms > 0), artist => artist.First.Track.Artist)
                .Take(top)
                .Select(artist => new TopArtist(artist.First.Track.Artist, artist.Ms, artist.Plays)),
        ];
    }
}
