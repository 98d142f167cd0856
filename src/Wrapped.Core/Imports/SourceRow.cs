namespace Wrapped.Imports;

/// <summary>One row of an export as its importer read it: one of the records below.</summary>
public abstract record SourceRow(RowPlace Place);

/// <summary>A well-formed row that is no listening.</summary>
public sealed record SkippedRow(RowPlace Place, SkipReason Reason) : SourceRow(Place);

/// <summary>A row that could not be read; it costs only itself.</summary>
public sealed record FailedRow(RowPlace Place, FailReason Reason) : SourceRow(Place);

/// <summary>No row of a history, and counted as none: what the service itself told of a year.</summary>
public sealed record SaidRow(RowPlace Place, SaidYear Said) : SourceRow(Place);

/// <summary>No row of a history, and counted as none: how often a song was played, and never when.</summary>
public sealed record CountedRow(RowPlace Place, LifetimeCount Count) : SourceRow(Place);
