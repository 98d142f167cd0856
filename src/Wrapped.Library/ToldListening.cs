using NodaTime;
using Wrapped.Plays;

namespace Wrapped.Library;

/// <summary>A listening as one service tells it.</summary>
/// <param name="Number">The library's number for this row of this listener.</param>
/// <param name="Source">Who tells it.</param>
/// <param name="StartedAt">When it began, as this service says.</param>
/// <param name="MsPlayed">Milliseconds heard.</param>
/// <param name="IsEstimated">Whether that is an estimate.</param>
/// <param name="Title">As this service spells it.</param>
/// <param name="Artist">The same.</param>
public sealed record ToldListening(long Number, Source Source, Instant StartedAt, long MsPlayed, bool IsEstimated, string Title, string Artist);
