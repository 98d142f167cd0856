using NodaTime;
using Wrapped.Plays;

namespace Wrapped.Recaps.Gathering;

/// <summary>One listening to music in the range, what the listener's clock showed when it began, and what it was.</summary>
public readonly record struct HeardMoment(Play Play, LocalDateTime At, Song Song, Album? Album);
