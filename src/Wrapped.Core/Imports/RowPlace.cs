namespace Wrapped.Imports;

/// <summary>Where a row stood: the name of its history file inside the export (shown, never used as a path) and its number in it, from 1.</summary>
public readonly record struct RowPlace(string File, long Number);
