using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Library.Duplicates;

/// <summary>What a library should make of rows, written for clarity over a plain list: the rules of docs/how-we-count.md, one sentence each.</summary>
internal sealed class NaiveLibrary
{
    private readonly Dictionary<ListenedRow, DuplicateReason> _marks = new(ReferenceEqualityComparer.Instance);

    public NaiveLibrary(IEnumerable<ListenedRow> rows)
    {
        foreach (var row in rows)
            _marks.Add(row with { }, DuplicateReason.None);
        MarkSameRows();
        MarkImpossibleRepeats();
        MarkToldByExtended();
    }

    public IEnumerable<ListenedRow> Counting => With(DuplicateReason.None);

    public IEnumerable<ListenedRow> With(DuplicateReason mark) => _marks.Where(pair => pair.Value == mark).Select(pair => pair.Key);

    private static string Recording(ListenedRow row) => row.Uri ?? $"{row.Title} by {row.Artist}";

    private static Instant Minute(ListenedRow row) => Instant.FromUnixTimeSeconds(row.StatedAt.ToUnixTimeSeconds() / 60 * 60);

    private void MarkSameRows()
    {
        foreach (var same in Counting.GroupBy(row => (row.Source, row.StatedAt, Recording(row), row.MsPlayed, row.Repeat)).ToList())
        {
            foreach (var row in same.OrderByDescending(row => row.Kind).ThenBy(row => row.Precision).ThenBy(row => row.StartedAt).Skip(1))
                _marks[row] = DuplicateReason.SameRow;
        }
    }

    private void MarkImpossibleRepeats()
    {
        foreach (var alike in Counting.Where(row => row.Source == Source.SpotifyExtended && row.MsPlayed > 0).GroupBy(row => (Recording(row), row.MsPlayed)).ToList())
        {
            Instant? lastKept = null;
            foreach (var row in alike.OrderBy(row => row.StatedAt))
            {
                if (row.StatedAt - lastKept < Duration.FromMilliseconds(Math.Max(2_000, row.MsPlayed - 3_000)))
                    _marks[row] = DuplicateReason.ImpossibleRepeat;
                else
                    lastKept = row.StatedAt;
            }
        }
    }

    private void MarkToldByExtended()
    {
        var free = _marks.Where(pair => pair.Key.Source == Source.SpotifyExtended && pair.Value != DuplicateReason.SameRow).Select(pair => pair.Key).ToList();
        var account = Counting.Where(row => row.Source == Source.SpotifyAccount)
            .OrderBy(row => row.Title, StringComparer.Ordinal).ThenBy(row => row.Artist, StringComparer.Ordinal).ThenBy(row => row.Repeat).ToList();
        foreach (var namesMatter in (bool[])[true, false])
        {
            foreach (var row in account.Where(row => _marks[row] == DuplicateReason.None))
            {
                var twin = free.Find(other => Minute(other) == Minute(row) && other.MsPlayed == row.MsPlayed && (!namesMatter || (other.Title == row.Title && other.Artist == row.Artist)));
                if (twin is not null && free.Remove(twin))
                    _marks[row] = DuplicateReason.ToldByExtended;
            }
        }
    }
}
