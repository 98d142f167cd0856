namespace Wrapped.Genres;

/// <summary>A genre in the words of listeners, and the family that it belongs to; null for one that no rule places.</summary>
public sealed record Genre(string Name, string? Family);
