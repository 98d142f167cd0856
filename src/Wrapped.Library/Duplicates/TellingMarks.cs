using Wrapped.Imports;
using Wrapped.Library.Schema;
using Wrapped.Library.Storage;
using Wrapped.Names;
using Wrapped.Plays;

namespace Wrapped.Library.Duplicates;

/// <summary>Makes anew which of a listener's rows are told better elsewhere, after the duplicates inside each source are marked (docs/how-we-count.md).</summary>
internal static class TellingMarks
{
    public static void Remake(LibraryContext library, long listener)
    {
        var canBe = !Tellings.CountsTwice(library, listener) && CanBeToldTwice(Sources(library, listener));
        if (!canBe && !Tellings.Any(library, listener))
            return;
        var rows = Rows(library, listener);
        Write(library, listener, rows.Where(row => row.Before != DuplicateReason.None), canBe ? new ToldTwice(Names(library, listener), Tellings.Apart(library, listener)).Find(rows) : []);
    }

    // Those of one service tell the same rows, which are found without names; only Apple's days are told by several.
    private static bool CanBeToldTwice(IReadOnlyList<Source> sources) =>
        sources.DistinctBy(Richness.Service).Count() > 1 || sources.Count(source => Richness.Service(source) == Source.AppleActivity) > 1;

    private static IReadOnlyList<Source> Sources(LibraryContext library, long listener)
    {
        using var sources = library.Prepare("SELECT Sources FROM Import WHERE ListenerId = ?1 AND State = 2");
        sources.Bind(1, listener);
        var all = 0L;
        while (sources.Next())
            all |= sources.Number(0);
        return SourceBits.Of(all);
    }

    private static void Write(LibraryContext library, long listener, IEnumerable<ToldRow> before, List<Telling> told)
    {
        var marks = before.ToDictionary(row => (row.StartedAt, row.TrackId, row.Ordinal), row => (row.Before, After: DuplicateReason.None));
        foreach (var (row, _, reason, _) in told)
        {
            var key = (row.StartedAt, row.TrackId, row.Ordinal);
            marks[key] = (marks.GetValueOrDefault(key).Before, reason);
        }

        using var mark = library.Prepare("UPDATE Play SET Duplicate = ?5 WHERE ListenerId = ?1 AND StartedAt = ?2 AND TrackId = ?3 AND Ordinal = ?4");
        foreach (var (key, (_, after)) in marks.Where(mark => mark.Value.Before != mark.Value.After))
            mark.Bind(1, listener).Bind(2, key.StartedAt).Bind(3, key.TrackId).Bind(4, key.Ordinal).Bind(5, (long)after).Run();
        Tellings.Keep(library, listener, told);
    }

    private static List<ToldRow> Rows(LibraryContext library, long listener)
    {
        var rows = new List<ToldRow>();
        using var found = library.Prepare(
            $"""
            SELECT Source, StartedAt, StatedAt, Precision, MsPlayed, Estimated, TrackId, Repeat, Ordinal, OffsetSeconds, Duplicate
            FROM Play WHERE ListenerId = ?1 AND Duplicate IN (0, 4, 5) AND {Visible.Only}
            """);
        found.Bind(1, listener);
        while (found.Next())
        {
            rows.Add(new(
                (Source)found.Number(0), found.Number(1), found.Number(2), (TimePrecision)found.Number(3), found.Number(4), found.Number(5) != 0, found.Number(6), found.Number(7), found.Number(8),
                (int?)found.NumberOrNull(9), (DuplicateReason)found.Number(10)));
        }

        return rows;
    }

    private static Dictionary<long, SongNames> Names(LibraryContext library, long listener)
    {
        var names = new Dictionary<long, SongNames>();
        using var tracks = library.Prepare("SELECT t.Id, t.Title, a.Name FROM Track t JOIN Artist a ON a.ListenerId = t.ListenerId AND a.Id = t.ArtistId WHERE t.ListenerId = ?1");
        tracks.Bind(1, listener);
        while (tracks.Next())
            names.Add(tracks.Number(0), new(tracks.Text(1), tracks.Text(2)));
        return names;
    }
}
