using NodaTime;

namespace Wrapped.Imports;

/// <summary>How often a player says that a song was played, in all the time that it counted. It does not say when, but for the last time at most.</summary>
/// <param name="Title">Trimmed and never empty.</param>
/// <param name="Artist">Empty where none is named.</param>
/// <param name="Album">Null where none is named.</param>
/// <param name="Plays">1 or more.</param>
/// <param name="LastPlayedAt">Null where that is not said.</param>
public sealed record LifetimeCount(string Title, string Artist, string? Album, long Plays, Instant? LastPlayedAt)
{
    /// <summary>More plays of a song than a life has room for: its counter is broken.</summary>
    public const long MostPlays = 100_000_000;
}
