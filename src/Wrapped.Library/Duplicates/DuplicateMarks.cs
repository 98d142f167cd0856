using Wrapped.Imports;
using Wrapped.Library.Schema;
using Wrapped.Library.Storage;
using Wrapped.Plays;

namespace Wrapped.Library.Duplicates;

/// <summary>
/// Makes a listener's duplicate marks anew after their rows changed (docs/how-we-count.md). The marks depend on the rows alone, never on who came first,
/// so that two imports give the same library in either order, and an undo gives back what was before.
/// </summary>
internal static class DuplicateMarks
{
    /// <summary>Marks anew what rows that came or went, whose stated times lie from <paramref name="first"/> to <paramref name="last"/>, can have changed.</summary>
    public static void Remake(LibraryContext library, long listener, long first, long last)
    {
        using var names = new TrackNames(library, listener);
        using var mark = library.Prepare("UPDATE Play SET Duplicate = ?5 WHERE ListenerId = ?1 AND StartedAt = ?2 AND TrackId = ?3 AND Ordinal = ?4");
        mark.Bind(1, listener);

        // A mark is no part of the key, so a row that is marked stays where it is while the rows after it are still being read.
        Judge(library, listener, Minute.Of(first), last, new AccountTwins(names), row =>
            mark.Bind(2, row.StartedAt).Bind(3, row.TrackId).Bind(4, row.Ordinal).Bind(5, (long)row.Mark).Run());
    }

    private static void Judge(LibraryContext library, long listener, long first, long last, AccountTwins twins, Action<Candidate> changed)
    {
        var reach = ImpossibleRepeats.ReachOf(LongestPlayed(library, listener));
        var repeats = new ImpossibleRepeats();
        var minute = new Minute(repeats, twins);

        // Once no mark has changed for as long as the longest repeat reaches, none after it can change.
        var end = last + reach;
        foreach (var row in RowsFrom(library, listener, first - reach))
        {
            if (row.StatedAt < first)
            {
                // Nothing before the first changes; the rows kept there only tell what follows too soon.
                if (row is { Source: Source.SpotifyExtended, Before: DuplicateReason.None })
                    repeats.Keep(row);
                continue;
            }

            if (!minute.Holds(row))
            {
                minute.Judge(Change);
                if (row.StatedAt > end)
                    return;
            }

            minute.Add(row);
        }

        minute.Judge(Change);

        void Change(Candidate row)
        {
            changed(row);
            end = Math.Max(end, row.StatedAt + reach);
        }
    }

    // What other services tell is judged after this, among the rows that count here.
    private static DuplicateReason InSource(DuplicateReason mark) => mark is DuplicateReason.ToldElsewhere or DuplicateReason.DayToldBetter ? DuplicateReason.None : mark;

    private static long LongestPlayed(LibraryContext library, long listener)
    {
        using var longest = library.Prepare($"SELECT max(MsPlayed) FROM Play WHERE ListenerId = ?1 AND Source = ?2 AND {Visible.Only}");
        longest.Bind(1, listener).Bind(2, (long)Source.SpotifyExtended).Next();
        return longest.Number(0);
    }

    private static IEnumerable<Candidate> RowsFrom(LibraryContext library, long listener, long statedAt)
    {
        using var rows = library.Prepare(
            $"""
            SELECT Source, StatedAt, RecordingId, MsPlayed, Repeat, Kind, Precision, StartedAt, TrackId, ContextId, Ordinal, Duplicate, Estimated
            FROM Play WHERE ListenerId = ?1 AND StatedAt >= ?2 AND {Visible.Only} ORDER BY StatedAt
            """);
        rows.Bind(1, listener).Bind(2, statedAt);
        while (rows.Next())
        {
            yield return new Candidate
            {
                Source = (Source)rows.Number(0),
                StatedAt = rows.Number(1),
                RecordingId = rows.Number(2),
                MsPlayed = rows.Number(3),
                Repeat = rows.Number(4),
                Kind = (MediaKind)rows.Number(5),
                Precision = (TimePrecision)rows.Number(6),
                StartedAt = rows.Number(7),
                TrackId = rows.Number(8),
                ContextId = rows.Number(9),
                Ordinal = rows.Number(10),
                Before = InSource((DuplicateReason)rows.Number(11)),
                IsEstimated = rows.Number(12) != 0,
            };
        }
    }
}
