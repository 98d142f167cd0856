using NodaTime;

namespace Wrapped.Library;

/// <summary>A song and how often players counted it, in all the time that they did.</summary>
/// <param name="Title">As the player with the most plays spells it.</param>
/// <param name="Artist">The same; empty where none is named.</param>
/// <param name="Plays">The most that one import tells, all its albums together: two copies of one library are no two lives.</param>
/// <param name="LastPlayedAt">The latest that any tells; null where none does.</param>
public sealed record LifetimeSong(string Title, string Artist, long Plays, Instant? LastPlayedAt);
