namespace Wrapped.Importers.OwnTables;

/// <summary>Why words are no map.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="At">The part that is.</param>
public sealed record MapMistake(MapFault Fault, string At);
