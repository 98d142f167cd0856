using System.Globalization;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Importers.Deezer;

/// <summary>Plays that were heard offline all state the second of their synchronisation, in any order of the file. Stacked backwards from it, they do not sound all at once.</summary>
internal sealed class SharedSeconds
{
    // Two million plays are more than a life of listening; past them only this is given up.
    private const int Most = 2_000_000;

    private readonly Dictionary<Instant, (long Ms, long First)> _heard = [];
    private readonly Dictionary<(Instant, long), long> _others = [];

    /// <summary>The row where it is the first of its second, or the same once more; else before those that came already.</summary>
    public ListenedRow Stacked(ListenedRow row)
    {
        if (row.IsEstimated || _heard.Count == Most)
            return row;
        var content = ContentId.Of(row.Title, row.Artist, row.Uri, row.MsPlayed.ToString(CultureInfo.InvariantCulture));
        if (!_heard.TryGetValue(row.StatedAt, out var heard))
        {
            _heard.Add(row.StatedAt, (row.MsPlayed, content));
            return row;
        }

        if (heard.First == content)
            return row;

        // A row that stands twice takes no more time the second time.
        if (!_others.TryGetValue((row.StatedAt, content), out var before))
        {
            _others[(row.StatedAt, content)] = before = heard.Ms;
            _heard[row.StatedAt] = heard with { Ms = heard.Ms + row.MsPlayed };
        }

        return row with { StartedAt = row.StartedAt - Duration.FromMilliseconds(before), Precision = TimePrecision.Approximate };
    }
}
