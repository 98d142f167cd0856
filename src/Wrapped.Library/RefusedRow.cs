using Wrapped.Imports;

namespace Wrapped.Library;

/// <summary>A row that is no listening: exactly one of the two reasons is given.</summary>
public sealed record RefusedRow(RowPlace Place, SkipReason? Skipped, FailReason? Failed);
