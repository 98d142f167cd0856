using NodaTime;
using Wrapped.Plays;

namespace Wrapped.Importers.OwnTables;

/// <summary>A time as a table states it.</summary>
/// <param name="Stated">The same for the same text, wherever the listener was.</param>
/// <param name="At">The moment that it means: of a minute its middle, of a day its noon.</param>
/// <param name="Precision">How exact it is.</param>
/// <param name="Offset">How far the listener's clock was from UTC, where the time brings that.</param>
internal readonly record struct StatedMoment(Instant Stated, Instant At, TimePrecision Precision, Offset? Offset);
