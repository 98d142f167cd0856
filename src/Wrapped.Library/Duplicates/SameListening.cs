using Wrapped.Names;
using Wrapped.Plays;

namespace Wrapped.Library.Duplicates;

/// <summary>How likely it is that two services tell of one listening: by names, starts and durations (docs/how-we-count.md).</summary>
internal static class SameListening
{
    /// <summary>Two rows that begin further apart tell of two listenings, in milliseconds: a pause and two clocks lie between.</summary>
    public const long Reach = 120_000;

    // Names that only half agree have to agree in time.
    private const long ReachOfDoubtful = 60_000;
    private const double Doubtful = 0.7;

    /// <summary>From 1 to 100; 0 when they are two.</summary>
    public static int Score(in ToldRow rich, SongNames richNames, in ToldRow poor, SongNames poorNames)
    {
        var apart = ToldRow.Between(rich, poor);
        if (apart > Reach)
            return 0;

        // What tells of a play is not told by a skip.
        if (rich.MsPlayed < Play.LeastMs && poor.MsPlayed >= Play.LeastMs)
            return 0;
        var names = richNames.Likeness(poorNames);
        if (names == 0 || (names < Doubtful && apart > ReachOfDoubtful))
            return 0;
        var times = 1 - (0.4 * apart / Reach);
        var durations = rich.IsEstimated || poor.IsEstimated || Math.Abs(rich.MsPlayed - poor.MsPlayed) <= 10_000 ? 1 : 0.9;
        return (int)Math.Round(100 * names * times * durations);
    }
}
