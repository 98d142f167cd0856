using NodaTime;

namespace Wrapped.Plays;

/// <summary>One listening that counts: duplicates never get this far.</summary>
/// <param name="StartedAt">When it began.</param>
/// <param name="Track">What was heard.</param>
/// <param name="MsPlayed">Milliseconds heard, 0 or more; credited whole to <paramref name="StartedAt"/>.</param>
public readonly record struct Play(Instant StartedAt, Track Track, long MsPlayed)
{
    /// <summary>The least that is a play and not a skip: 30 seconds.</summary>
    public const long LeastMs = 30_000;

    /// <summary>Whether it counts as a play; minutes count either way.</summary>
    public bool Counts => MsPlayed >= LeastMs;
}
