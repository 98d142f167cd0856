namespace Wrapped.Genres;

/// <summary>What a table that a host loads says of an artist.</summary>
/// <param name="Names">The name, then the others under which the artist is found.</param>
/// <param name="Genres">At most <see cref="KnownGenres.Most"/>, the most telling first.</param>
/// <param name="Votes">How sure the table is: of two artists of one name the one with more is kept.</param>
public sealed record HostArtist(IReadOnlyList<string> Names, IReadOnlyList<string> Genres, long Votes);
