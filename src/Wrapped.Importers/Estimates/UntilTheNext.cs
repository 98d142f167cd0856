using NodaTime;
using Wrapped.Imports;

namespace Wrapped.Importers.Estimates;

/// <summary>
/// Estimates how long was listened where a source gives no duration: until the next began where that was within six minutes, else 3:20 (docs/how-we-count.md).
/// Works on rows in either order of time, and holds back no more than the last of them.
/// </summary>
/// <param name="least">What a row tells of at the least, unless it was skipped: a source that records only what was heard has its own idea of it.</param>
internal sealed class UntilTheNext(Duration least)
{
    private const int MostWaiting = 10_000;

    private static readonly Duration Near = Duration.FromMinutes(6);

    private readonly List<SourceRow> _waiting = [];
    private Instant? _before;
    private Instant? _startedAt;

    /// <summary>The mean of what is heard of a song that counts as a play.</summary>
    public static Duration Usual { get; } = Duration.FromSeconds(200);

    /// <summary>All rows of a file, in their order, each with its duration.</summary>
    public static IEnumerable<SourceRow> Settled(IEnumerable<SourceRow> rows, Duration least)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var estimate = new UntilTheNext(least);
        foreach (var row in rows)
        {
            foreach (var settled in estimate.Add(row, (row as ListenedRow)?.StartedAt))
                yield return settled;
        }

        foreach (var settled in estimate.Settle())
            yield return settled;
    }

    /// <summary>Takes the next row of the file, and gives back the rows that it settles, in their order.</summary>
    /// <param name="row">A <see cref="ListenedRow"/> that <see cref="ListenedRow.IsEstimated"/> gets its duration here. Where it has one already, that is how long the track is: it was not heard for longer.</param>
    /// <param name="startedAt">When it began; null for a row that tells of no moment.</param>
    public IEnumerable<SourceRow> Add(SourceRow row, Instant? startedAt)
    {
        if (startedAt is null)
        {
            _waiting.Add(row);
            return _startedAt is null || _waiting.Count > MostWaiting ? Settle() : [];
        }

        var settled = Settle(startedAt);
        _waiting.Add(row);
        _startedAt = startedAt;
        return settled;
    }

    /// <summary>Gives back what has waited.</summary>
    public IReadOnlyList<SourceRow> Settle() => Settle(null);

    private SourceRow[] Settle(Instant? after)
    {
        var rows = _waiting.ToArray();
        _waiting.Clear();
        if (rows is [ListenedRow { IsEstimated: true } first, ..])
            rows[0] = first with { MsPlayed = (long)Heard(_startedAt!.Value, after, first.MsPlayed, first.Context.Skipped is true ? Duration.Zero : least).TotalMilliseconds };
        _before = _startedAt ?? _before;
        _startedAt = null;
        return rows;
    }

    // Of two that began at the same moment, the first of the file is held against the others.
    private Duration Heard(Instant startedAt, Instant? after, long lengthMs, Duration atLeast)
    {
        var gap = Near + Duration.Epsilon;
        if (_before is { } before && before >= startedAt)
            gap = Duration.Min(gap, before - startedAt);
        if (after is { } next && next > startedAt)
            gap = Duration.Min(gap, next - startedAt);
        if (lengthMs > 0)
            return Duration.Max(gap > Near ? Duration.FromMilliseconds(lengthMs) : Duration.Min(gap, Duration.FromMilliseconds(lengthMs)), atLeast);
        return gap > Near ? Usual : Duration.Max(gap, atLeast);
    }
}
