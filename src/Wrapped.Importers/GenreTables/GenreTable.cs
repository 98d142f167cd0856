using Wrapped.Genres;

namespace Wrapped.Importers.GenreTables;

/// <summary>What a CSV file says that artists play.</summary>
/// <param name="Artists">Those with genres, in the order of the file; where an artist stands on two lines the later counts.</param>
/// <param name="Lines">How many lines name an artist.</param>
/// <param name="WithoutGenres">How many of these name no genre, and say nothing.</param>
/// <param name="Repeated">How many tell of an artist of whom a later line tells.</param>
public sealed record GenreTable(IReadOnlyList<OwnGenres> Artists, long Lines, long WithoutGenres, long Repeated);
