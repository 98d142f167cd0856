using Microsoft.EntityFrameworkCore;
using NodaTime;
using Wrapped.Library.Schema;
using Wrapped.Library.Storage;
using Wrapped.Plays;

namespace Wrapped.Library.Duplicates;

/// <summary>What was found to be told twice, as it is kept, and what the listener says of it.</summary>
internal static class Tellings
{
    public static bool Any(LibraryContext library, long listener) => library.Tellings.Any(telling => telling.ListenerId == listener);

    public static bool CountsTwice(LibraryContext library, long listener) => library.Listeners.Any(row => row.Id == listener && row.CountsTwice);

    public static void SetCountsTwice(LibraryContext library, long listener, bool countsTwice)
    {
        Listeners.Check(library, listener);
        library.Listeners.Where(row => row.Id == listener).ExecuteUpdate(update => update.SetProperty(row => row.CountsTwice, countsTwice));
        TellingMarks.Remake(library, listener);
    }

    /// <summary>The rows that the listener says are listenings of their own.</summary>
    public static HashSet<RowContent> Apart(LibraryContext library, long listener) =>
        [.. library.Apart.Where(row => row.ListenerId == listener).ToList().Select(row => new RowContent(row.Source, row.StatedAt, row.TrackId, row.Repeat))];

    /// <summary>Says of a row whether it is a listening of its own, whatever another service tells; false where there is no such row.</summary>
    public static bool SetApart(LibraryContext library, long listener, long ordinal, bool isApart)
    {
        if (library.Plays.SingleOrDefault(row => row.ListenerId == listener && row.Ordinal == ordinal) is not { } row)
            return false;
        library.Apart.Where(apart => apart.ListenerId == listener && apart.Source == row.Source && apart.StatedAt == row.StatedAt && apart.TrackId == row.TrackId && apart.Repeat == row.Repeat).ExecuteDelete();
        if (isApart)
        {
            library.Apart.Add(new() { ListenerId = listener, Source = row.Source, StatedAt = row.StatedAt, TrackId = row.TrackId, Repeat = row.Repeat });
            library.SaveChanges();
        }

        TellingMarks.Remake(library, listener);
        return true;
    }

    public static void Keep(LibraryContext library, long listener, IEnumerable<Telling> told)
    {
        library.Tellings.Where(telling => telling.ListenerId == listener).ExecuteDelete();
        using var keep = library.Prepare("INSERT INTO Telling (ListenerId, StartedAt, TrackId, Ordinal, ByStartedAt, ByTrackId, ByOrdinal, Score) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        foreach (var (row, by, _, score) in told)
        {
            keep.Bind(1, listener).Bind(2, row.StartedAt).Bind(3, row.TrackId).Bind(4, row.Ordinal)
                .Bind(5, by.StartedAt).Bind(6, by.TrackId).Bind(7, by.Ordinal).Bind(8, score).Run();
        }
    }

    /// <summary>How much each two sources tell twice, the most first.</summary>
    public static List<ToldTwiceBySources> Sum(LibraryContext library, long listener)
    {
        var sums = new List<ToldTwiceBySources>();
        using var rows = library.Prepare(
            """
            SELECT p.Source, b.Source, count(*), sum(p.MsPlayed) FROM Telling t
            JOIN Play p ON p.ListenerId = t.ListenerId AND p.StartedAt = t.StartedAt AND p.TrackId = t.TrackId AND p.Ordinal = t.Ordinal
            JOIN Play b ON b.ListenerId = t.ListenerId AND b.StartedAt = t.ByStartedAt AND b.TrackId = t.ByTrackId AND b.Ordinal = t.ByOrdinal
            WHERE t.ListenerId = ?1 AND p.Duplicate = 4 GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2
            """);
        rows.Bind(1, listener);
        while (rows.Next())
            sums.Add(new((Source)rows.Number(0), (Source)rows.Number(1), rows.Number(2), rows.Number(3)));
        return sums;
    }

    /// <summary>Those of one page, the least sure first, and of those the latest.</summary>
    public static List<ToldTwicePair> Page(LibraryContext library, long listener, int skip, int take)
    {
        var pairs = new List<ToldTwicePair>();
        using var rows = library.Prepare(
            """
            SELECT t.Score, p.Ordinal, p.Source, p.StartedAt, p.MsPlayed, p.Estimated, pt.Title, pa.Name, b.Ordinal, b.Source, b.StartedAt, b.MsPlayed, b.Estimated, bt.Title, ba.Name FROM Telling t
            JOIN Play p ON p.ListenerId = t.ListenerId AND p.StartedAt = t.StartedAt AND p.TrackId = t.TrackId AND p.Ordinal = t.Ordinal
            JOIN Play b ON b.ListenerId = t.ListenerId AND b.StartedAt = t.ByStartedAt AND b.TrackId = t.ByTrackId AND b.Ordinal = t.ByOrdinal
            JOIN Track pt ON pt.ListenerId = t.ListenerId AND pt.Id = p.TrackId JOIN Artist pa ON pa.ListenerId = t.ListenerId AND pa.Id = pt.ArtistId
            JOIN Track bt ON bt.ListenerId = t.ListenerId AND bt.Id = b.TrackId JOIN Artist ba ON ba.ListenerId = t.ListenerId AND ba.Id = bt.ArtistId
            WHERE t.ListenerId = ?1 AND p.Duplicate = 4 ORDER BY t.Score, t.StartedAt DESC, t.TrackId, t.Ordinal LIMIT ?3 OFFSET ?2
            """);
        rows.Bind(1, listener).Bind(2, skip).Bind(3, take);
        while (rows.Next())
            pairs.Add(new((int)rows.Number(0), Row(rows, 1), Row(rows, 8)));
        return pairs;
    }

    /// <summary>The rows that are listenings of their own because the listener says so, the latest first.</summary>
    public static List<ToldListening> ApartRows(LibraryContext library, long listener, int take)
    {
        if (!library.Apart.Any(row => row.ListenerId == listener))
            return [];
        var told = new List<ToldListening>();
        using var rows = library.Prepare(
            $"""
            SELECT p.Ordinal, p.Source, p.StartedAt, p.MsPlayed, p.Estimated, pt.Title, pa.Name FROM Play p
            CROSS JOIN Apart a ON a.ListenerId = p.ListenerId AND a.Source = p.Source AND a.StatedAt = p.StatedAt AND a.TrackId = p.TrackId AND a.Repeat = p.Repeat
            JOIN Track pt ON pt.ListenerId = p.ListenerId AND pt.Id = p.TrackId JOIN Artist pa ON pa.ListenerId = p.ListenerId AND pa.Id = pt.ArtistId
            WHERE p.ListenerId = ?1 AND p.Duplicate = 0 AND p.{Visible.Only} ORDER BY p.StartedAt DESC, p.Ordinal LIMIT ?2
            """);
        rows.Bind(1, listener).Bind(2, take);
        while (rows.Next())
            told.Add(Row(rows, 0));
        return told;
    }

    private static ToldListening Row(Statement rows, int from) => new(
        rows.Number(from), (Source)rows.Number(from + 1), Instant.FromUnixTimeMilliseconds(rows.Number(from + 2)), rows.Number(from + 3), rows.Number(from + 4) != 0, rows.Text(from + 5), rows.Text(from + 6));
}
