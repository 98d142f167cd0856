namespace Wrapped.Genres;

/// <summary>What an artist plays: at most <see cref="Most"/> genres, the most telling first, and who says so.</summary>
public sealed record KnownGenres(IReadOnlyList<string> Genres, GenreSource Source)
{
    public const int Most = 3;

    public static KnownGenres None { get; } = new([], GenreSource.Nobody);
}
