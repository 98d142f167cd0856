using Wrapped.Plays;

namespace Wrapped.Library.Duplicates;

/// <summary>Which row of a source, by what it says.</summary>
internal readonly record struct RowContent(Source Source, long StatedAt, long TrackId, long Repeat);
