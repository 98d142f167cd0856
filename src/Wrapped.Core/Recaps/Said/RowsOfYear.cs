namespace Wrapped.Recaps.Said;

/// <summary>The rows of music behind a year, where that explains why others count it differently.</summary>
/// <param name="Year">By the listener's clock.</param>
/// <param name="Duplicates">Rows that tell of a listening again, and are left out.</param>
/// <param name="DuplicateMs">Their milliseconds.</param>
/// <param name="AccountMs">Milliseconds of the listenings that only account data tells: it holds about a year, by the minute in which a song ended.</param>
public sealed record RowsOfYear(int Year, int Duplicates, long DuplicateMs, long AccountMs);
