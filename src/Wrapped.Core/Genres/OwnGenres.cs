namespace Wrapped.Genres;

/// <summary>What a listener says an artist plays, the most telling first.</summary>
public sealed record OwnGenres(string Artist, IReadOnlyList<string> Genres);
