namespace Wrapped.Genres;

/// <summary>The genres of artists.</summary>
public static class GenreList
{
    public static IReadOnlyList<string> Of(string artist) => [];
}
