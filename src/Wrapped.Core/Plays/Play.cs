using NodaTime;

namespace Wrapped.Plays;

/// <summary>One listening that counts: duplicates never get this far.</summary>
/// <param name="StartedAt">When it began.</param>
/// <param name="Track">What was heard.</param>
/// <param name="MsPlayed">Milliseconds heard, 0 or more; credited whole to <paramref name="StartedAt"/>.</param>
/// <param name="Context">What else its source says.</param>
/// <param name="Offset">How far the listener's clock was from UTC, where the source says so.</param>
/// <param name="Source">The kind of export that it came from.</param>
public readonly record struct Play(Instant StartedAt, Track Track, long MsPlayed, ListeningContext? Context = null, Offset? Offset = null, Source? Source = null)
{
    /// <summary>The least that is a play and not a skip: 30 seconds.</summary>
    public const long LeastMs = 30_000;

    /// <summary>Whether <see cref="MsPlayed"/> is an estimate because the source gives no duration.</summary>
    public bool IsEstimated { get; init; }

    /// <summary>Whether only its day is known: then its time of day says nothing.</summary>
    public bool IsOfUnknownHour { get; init; }

    /// <summary>Whether it counts as a play by the listener's own rule; null where they have none.</summary>
    public bool? CountsByRule { get; init; }

    /// <summary>Whether it counts as a play; minutes count either way.</summary>
    public bool Counts => CountsByRule ?? MsPlayed >= LeastMs;
}
