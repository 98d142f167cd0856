using NodaTime;
using Wrapped.Plays;

namespace Wrapped.Recaps;

/// <summary>What a song or an artist has in some listenings; an artist has no title.</summary>
internal sealed record NaiveSum((string Title, string Artist) Key, string Title, string Artist, long Ms, int Plays, Instant First);

/// <summary>Songs and artists of a part of a range in the two orders of rank, spelt as first heard in the whole range; those without a name left out.</summary>
internal sealed class NaiveSums
{
    private readonly Dictionary<(string Title, string Artist), Track> _spelt = [];

    public NaiveSums(Listening listening)
    {
        var naive = new NaiveRecap(listening);
        (InRange, Ever) = (naive.InRange, naive.Ever);
        foreach (var track in Named(InRange).Select(play => play.Track))
        {
            _spelt.TryAdd(SongKey(track), track);
            _spelt.TryAdd(ArtistKey(track), track);
        }
    }

    public IReadOnlyList<(Play Play, LocalDateTime At)> InRange { get; }

    public IReadOnlyList<(Play Play, LocalDateTime At)> Ever { get; }

    public static (string Title, string Artist) SongKey(Track track) => (NameKey.Of(track.Title), NameKey.Of(track.Artist));

    // No song has this title.
    public static (string Title, string Artist) ArtistKey(Track track) => ("\0", NaiveRecap.ArtistKey(track));

    /// <summary>Songs by plays, then minutes, then the earlier first play, then title and artist.</summary>
    public List<NaiveSum> Songs(IEnumerable<(Play Play, LocalDateTime At)> rows) =>
    [
        .. Named(rows).GroupBy(play => SongKey(play.Track)).Select(song => Sum(song, _spelt[song.Key]))
            .OrderByDescending(song => song.Plays).ThenByDescending(song => song.Ms).ThenBy(song => song.First)
            .ThenBy(song => song.Title, StringComparer.Ordinal).ThenBy(song => song.Artist, StringComparer.Ordinal),
    ];

    /// <summary>Artists by minutes, then plays, then the earlier first play, then the name.</summary>
    public List<NaiveSum> Artists(IEnumerable<(Play Play, LocalDateTime At)> rows) =>
    [
        .. Named(rows).GroupBy(play => ArtistKey(play.Track)).Where(artist => artist.Key.Artist.Length > 0)
            .Select(artist => Sum(artist, _spelt[artist.Key]))
            .OrderByDescending(artist => artist.Ms).ThenByDescending(artist => artist.Plays).ThenBy(artist => artist.First)
            .ThenBy(artist => artist.Artist, StringComparer.Ordinal),
    ];

    private static IEnumerable<Play> Named(IEnumerable<(Play Play, LocalDateTime At)> rows) => rows.Select(row => row.Play).Where(play => !NaiveRecap.IsUnknown(play.Track));

    private static NaiveSum Sum(IGrouping<(string Title, string Artist), Play> plays, Track spelt) =>
        new(plays.Key, spelt.Title, spelt.Artist, plays.Sum(play => play.MsPlayed), NaiveRecap.Count(plays), NaiveRecap.FirstPlay(plays));
}
