namespace Wrapped.Imports;

/// <summary>One row of an export as its importer read it: exactly one of the three records below.</summary>
public abstract record SourceRow(RowPlace Place);

/// <summary>A well-formed row that is no listening.</summary>
public sealed record SkippedRow(RowPlace Place, SkipReason Reason) : SourceRow(Place);

/// <summary>A row that could not be read; it costs only itself.</summary>
public sealed record FailedRow(RowPlace Place, FailReason Reason) : SourceRow(Place);
