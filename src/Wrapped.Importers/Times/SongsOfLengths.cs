using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Estimates;
using Wrapped.Importers.Scrobbles;

namespace Wrapped.Importers.Times;

/// <summary>
/// Plays of songs whose length is known, and when they were, but neither how long they were heard nor whether they began or ended then. The plays tell the
/// one, and the estimate of those without a duration the other.
/// </summary>
internal static class SongsOfLengths
{
    /// <summary>Settles <paramref name="rows"/>, in their order. A play comes in with its stated moment as its start and the length of its song as its duration.</summary>
    public static IEnumerable<SourceRow> Settle(IEnumerable<SourceRow> rows)
    {
        var estimate = new UntilTheNext(Scrobble.Least);
        var isEnd = false;
        foreach (var (row, meaning) in Told(rows))
        {
            isEnd = meaning == TimeMeaning.End;
            foreach (var settled in estimate.Add(row, row is ListenedRow play ? isEnd ? Backwards(play.StatedAt) : play.StatedAt : null))
                yield return Begun(settled, isEnd);
        }

        foreach (var settled in estimate.Settle())
            yield return Begun(settled, isEnd);
    }

    // What was skipped did not last.
    private static IEnumerable<(SourceRow Row, TimeMeaning Meaning)> Told(IEnumerable<SourceRow> rows)
    {
        var times = new UntilKnown();
        foreach (var row in rows)
        {
            var lasted = row is ListenedRow { MsPlayed: > 0, Context.Skipped: not true } play ? (play.StatedAt, Duration.FromMilliseconds(play.MsPlayed)) : ((Instant, Duration)?)null;
            foreach (var settled in times.Add(row, lasted))
                yield return settled;
        }

        foreach (var settled in times.Settle())
            yield return settled;
    }

    // What lasted until the next began, lasted since the one before it ended where time runs the other way.
    private static Instant Backwards(Instant at) => NodaConstants.UnixEpoch - (at - NodaConstants.UnixEpoch);

    private static SourceRow Begun(SourceRow row, bool isEnd) =>
        row is ListenedRow play && isEnd ? play with { StartedAt = play.StartedAt - Duration.FromMilliseconds(play.MsPlayed) } : row;
}
