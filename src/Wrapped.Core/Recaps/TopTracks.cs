namespace Wrapped.Recaps;

/// <summary>A track of the year, as first spelt in it.</summary>
public sealed record TopTrack(string Title, string Artist, long Ms, int Plays);

/// <summary>What was played most: by plays, then minutes. The same title by the same artist is one track, on whatever album.</summary>
public static class TopTracks
{
    public static IReadOnlyList<TopTrack> Of(MusicYear year, int top)
    {
        ArgumentNullException.ThrowIfNull(year);
        var tracks = Ranked.By(year.NamedTracks, heard => (heard.Track.TitleKey, heard.Track.ArtistKey));
        return
        [
            .. Ranked.ByPlays(tracks.Where(track => track.Plays > 0), track => $"{track.First.Track.Title}\0{track.First.Track.Artist}")
                .Take(top)
                .Select(track => new TopTrack(track.First.Track.Title, track.First.Track.Artist, track.Ms, track.Plays)),
        ];
    }
}
