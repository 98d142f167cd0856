namespace Wrapped.Importers.SpotifyExtended;

/// <summary>When a stream began (docs/how-we-count.md). Spotify states when it stopped, and, where the device's clock was heard, when it began.</summary>
internal static class StartTime
{
    private const long LeastLag = -5_000;
    private const long MostLag = 30L * 24 * 60 * 60 * 1000;

    /// <summary>Everything in Unix milliseconds, but <paramref name="clock"/> as it stands in the file.</summary>
    public static long Of(long endedAt, long msPlayed, long? clock) =>
        Usable(endedAt, msPlayed, clock) ?? endedAt - msPlayed;

    /// <summary>Whether the device's clock says nothing that can be believed.</summary>
    public static bool IsUnknown(long endedAt, long msPlayed, long? clock) => Usable(endedAt, msPlayed, clock) is null;

    // A stream that was paused or heard offline ends long after its start plus what was heard of it.
    // One that would have ended before it could is the work of a wrong clock.
    private static long? Usable(long endedAt, long msPlayed, long? clock) =>
        Milliseconds(clock) is { } start && endedAt - msPlayed - start is >= LeastLag and <= MostLag ? start : null;

    // Milliseconds in older exports, seconds in newer ones, 0 or 1 where there is none.
    private static long? Milliseconds(long? clock) => clock switch
    {
        > 100_000_000_000 => clock,
        >= 100_000_000 => clock * 1000,
        _ => null,
    };
}
