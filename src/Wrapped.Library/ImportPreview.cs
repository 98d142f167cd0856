namespace Wrapped.Library;

/// <summary>What keeping staged imports would do.</summary>
/// <param name="Imports">Those that were asked for, newest first, as they would be: rows that what is stored tells already are duplicates.</param>
/// <param name="Years">Every local year that has music before or after, ascending.</param>
public sealed record ImportPreview(IReadOnlyList<ImportReport> Imports, IReadOnlyList<YearChange> Years);
