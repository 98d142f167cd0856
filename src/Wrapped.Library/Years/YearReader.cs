using NodaTime;
using Wrapped.Library.Schema;
using Wrapped.Library.Storage;
using Wrapped.Plays;
using Wrapped.Recaps;

namespace Wrapped.Library.Years;

/// <summary>Reads years of a listener. Only the year's own rows are read, by the clustered key.</summary>
internal static class YearReader
{
    private const string OfTheYear = $"ListenerId = ?1 AND StartedAt >= ?2 AND StartedAt < ?3 AND Duplicate = 0 AND {Visible.Only}";

    /// <summary>The years with a music play that counts, ascending: one step from each to the next play after it.</summary>
    public static List<int> Years(LibraryContext library, long listener, DateTimeZone zone)
    {
        using var next = library.Prepare($"SELECT StartedAt FROM Play WHERE ListenerId = ?1 AND StartedAt >= ?2 AND {CountedMusic.Only} ORDER BY StartedAt LIMIT 1");
        var years = new List<int>();
        var from = long.MinValue;
        while (next.Bind(1, listener).Bind(2, from).Next())
        {
            var year = Instant.FromUnixTimeMilliseconds(next.Number(0)).InZone(zone).Year;
            next.Reset();
            years.Add(year);
            if (!YearEdges.Has(year))
                break;
            from = YearEdges.Of(year, zone).To;
        }

        return years;
    }

    /// <summary>Null when no music play of the year counts.</summary>
    public static Listening? Read(LibraryContext library, long listener, int year, DateTimeZone zone)
    {
        if (!YearEdges.Has(year))
            return null;
        var edges = YearEdges.Of(year, zone);
        var plays = Plays(library, listener, edges);
        return plays.Exists(play => play.Counts && play.Track.Kind == MediaKind.Music)
            ? new Listening(year, zone, plays, EarlierArtists(library, listener, edges.From))
            : null;
    }

    private static List<Play> Plays(LibraryContext library, long listener, YearEdges year)
    {
        var tracks = Tracks(library, listener, year);
        var plays = new List<Play>();
        using var rows = library.Prepare($"SELECT StartedAt, TrackId, MsPlayed FROM Play WHERE {OfTheYear} ORDER BY ListenerId, StartedAt");
        rows.Bind(1, listener).Bind(2, year.From).Bind(3, year.To);
        while (rows.Next())
            plays.Add(new(Instant.FromUnixTimeMilliseconds(rows.Number(0)), tracks[rows.Number(1)], rows.Number(2)));
        plays.Sort(InOrder);
        return plays;
    }

    private static Dictionary<long, Track> Tracks(LibraryContext library, long listener, YearEdges year)
    {
        var tracks = new Dictionary<long, Track>();
        using var rows = library.Prepare(
            $"""
            SELECT t.Id, t.Kind, t.Title, a.Name, t.Album
            FROM (SELECT DISTINCT TrackId FROM Play WHERE {OfTheYear}) played
            CROSS JOIN Track t ON t.ListenerId = ?1 AND t.Id = played.TrackId
            CROSS JOIN Artist a ON a.ListenerId = ?1 AND a.Id = t.ArtistId
            """);
        rows.Bind(1, listener).Bind(2, year.From).Bind(3, year.To);
        while (rows.Next())
            tracks.Add(rows.Number(0), new(rows.Number(0), (MediaKind)rows.Number(1), rows.Text(2), rows.Text(3), rows.TextOrNull(4)));
        return tracks;
    }

    private static HashSet<string>? EarlierArtists(LibraryContext library, long listener, long from)
    {
        var artists = new HashSet<string>(StringComparer.Ordinal);
        using var rows = library.Prepare("SELECT Name FROM Artist WHERE ListenerId = ?1 AND FirstPlayAt < ?2");
        rows.Bind(1, listener).Bind(2, from);
        while (rows.Next())
            artists.Add(NameKey.Of(rows.Text(0)));
        return artists.Count == 0 ? null : artists;
    }

    private static int InOrder(Play left, Play right)
    {
        var order = left.StartedAt.CompareTo(right.StartedAt);
        if (order == 0)
            order = string.CompareOrdinal(left.Track.Title, right.Track.Title);
        if (order == 0)
            order = string.CompareOrdinal(left.Track.Artist, right.Track.Artist);
        if (order == 0)
            order = string.CompareOrdinal(left.Track.Album, right.Track.Album);
        if (order == 0)
            order = left.MsPlayed.CompareTo(right.MsPlayed);
        return order == 0 ? left.Track.Id.CompareTo(right.Track.Id) : order;
    }
}
