using NodaTime;

namespace Wrapped.Importers.Times;

/// <summary>
/// Tells from plays themselves whether their times are starts or ends (docs/how-we-count.md). Of two plays without a pause between them, the times lie as far apart
/// as the first lasted where they are starts, and as far as the second lasted where they are ends.
/// </summary>
/// <param name="Starts">Pairs that speak for starts.</param>
/// <param name="Ends">Pairs that speak for ends.</param>
internal sealed record StartOrEnd(int Starts, int Ends)
{
    private const int Enough = 10;
    private const int Overwhelming = 3;

    /// <summary>Seconds are cut, and players take a moment between two songs.</summary>
    private static readonly Duration Near = Duration.FromSeconds(3);

    public TimeMeaning Meaning =>
        Starts >= Enough && Starts >= Ends * Overwhelming ? TimeMeaning.Start
        : Ends >= Enough && Ends >= Starts * Overwhelming ? TimeMeaning.End
        : TimeMeaning.Undecided;

    /// <summary>The evidence of these plays, which may come in any order: when each was, as stated, and how long it lasted. Two that lasted alike speak for neither.</summary>
    public static StartOrEnd Of(IEnumerable<(Instant StatedAt, Duration Lasted)> plays)
    {
        var (starts, ends) = (0, 0);
        (Instant StatedAt, Duration Lasted)? before = null;
        foreach (var play in plays.OrderBy(play => play.StatedAt))
        {
            if (before is { } first)
            {
                var gap = play.StatedAt - first.StatedAt;
                var (isStart, isEnd) = (Fits(gap, first.Lasted), Fits(gap, play.Lasted));
                starts += isStart && !isEnd ? 1 : 0;
                ends += isEnd && !isStart ? 1 : 0;
            }

            before = play;
        }

        return new(starts, ends);
    }

    private static bool Fits(Duration gap, Duration lasted) => lasted > Near * 2 && gap >= lasted - Near && gap <= lasted + Near;
}
