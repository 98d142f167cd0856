using NodaTime;
using Wrapped.Library.Schema;
using Wrapped.Library.Storage;
using Wrapped.Plays;
using Wrapped.Recaps;

namespace Wrapped.Library.Years;

/// <summary>Reads years of a listener. Only the year's own rows are read, by the clustered key.</summary>
internal static class YearReader
{
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
        var artists = Artists(library, listener, edges.From, out var earlier);
        var plays = Plays(library, listener, edges, artists);
        return plays.Exists(play => play.Counts && play.Track.Kind == MediaKind.Music) ? new Listening(year, zone, plays, earlier) : null;
    }

    private static List<Play> Plays(LibraryContext library, long listener, YearEdges year, Dictionary<long, string> artists)
    {
        var rows = Rows(library, listener, year);
        var tracks = Tracks(library, listener, rows.Select(row => row.Track).Distinct(), artists);
        var plays = rows.ConvertAll(row => new Play(Instant.FromUnixTimeMilliseconds(row.StartedAt), tracks[row.Track], row.MsPlayed));
        plays.Sort(InOrder);
        return plays;
    }

    private static List<(long StartedAt, long Track, long MsPlayed)> Rows(LibraryContext library, long listener, YearEdges year)
    {
        var found = new List<(long, long, long)>();
        using var rows = library.Prepare($"SELECT StartedAt, TrackId, MsPlayed FROM Play WHERE ListenerId = ?1 AND StartedAt >= ?2 AND StartedAt < ?3 AND Duplicate = 0 AND {Visible.Only}");
        rows.Bind(1, listener).Bind(2, year.From).Bind(3, year.To);
        while (rows.Next())
            found.Add((rows.Number(0), rows.Number(1), rows.Number(2)));
        return found;
    }

    private static Dictionary<long, Track> Tracks(LibraryContext library, long listener, IEnumerable<long> ids, Dictionary<long, string> artists)
    {
        var tracks = new Dictionary<long, Track>();
        using var find = library.Prepare("SELECT Kind, Title, ArtistId, Album FROM Track WHERE ListenerId = ?1 AND Id = ?2");
        find.Bind(1, listener);

        // In the order in which they lie in the file, each look-up finds its page still at hand.
        foreach (var id in ids.Order())
        {
            if (!find.Bind(2, id).Next())
                throw new InvalidOperationException("A play names a track that is not there.");
            tracks.Add(id, new(id, (MediaKind)find.Number(0), find.Text(1), artists[find.Number(2)], find.TextOrNull(3)));
            find.Reset();
        }

        return tracks;
    }

    /// <summary>The names of all artists: a walk over one table costs less than a look-up for each track of the year.</summary>
    private static Dictionary<long, string> Artists(LibraryContext library, long listener, long yearFrom, out HashSet<string>? earlier)
    {
        var names = new Dictionary<long, string>();
        earlier = null;
        using var rows = library.Prepare("SELECT Id, Name, FirstPlayAt FROM Artist WHERE ListenerId = ?1");
        rows.Bind(1, listener);
        while (rows.Next())
        {
            names.Add(rows.Number(0), rows.Text(1));
            if (rows.NumberOrNull(2) < yearFrom)
                (earlier ??= new(StringComparer.Ordinal)).Add(NameKey.Of(rows.Text(1)));
        }

        return names;
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
