using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Importers.SpotifyExtended;

/// <summary>Streams heard offline that all state the moment of their synchronisation. Stacked backwards from it in the order of the file, they do not sound all at once.</summary>
internal sealed class OfflinePile
{
    // The largest pile seen had 92 rows; one without end must not fill the memory.
    private const int Largest = 10_000;

    private readonly List<ListenedRow> _rows = [];

    /// <summary>Takes the next row of the file, and gives back the rows that it settles.</summary>
    public IEnumerable<ListenedRow> Add(ListenedRow row, bool lacksStart)
    {
        if (!lacksStart)
            return _rows.Count == 0 ? [row] : [.. Settle(), row];
        var belongs = _rows.Count < Largest && (_rows.Count == 0 || _rows[0].StatedAt == row.StatedAt);
        var settled = belongs ? [] : Settle();
        _rows.Add(row);
        return settled;
    }

    /// <summary>Gives back what has waited.</summary>
    public IReadOnlyList<ListenedRow> Settle()
    {
        var rows = _rows.ToArray();
        _rows.Clear();
        if (rows.Length < 2)
            return rows;
        var end = rows[0].StatedAt;
        for (var row = rows.Length - 1; row >= 0; row--)
        {
            end -= Duration.FromMilliseconds(rows[row].MsPlayed);
            rows[row] = rows[row] with { StartedAt = end, Precision = TimePrecision.Approximate };
        }

        return rows;
    }
}
