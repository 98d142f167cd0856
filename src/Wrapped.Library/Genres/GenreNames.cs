namespace Wrapped.Library.Genres;

/// <summary>Genres as stored in one column: with a bar between them.</summary>
internal static class GenreNames
{
    private const char Between = '|';

    public static string Text(IEnumerable<string> genres) => string.Join(
        Between, genres.SelectMany(genre => genre.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.OrdinalIgnoreCase));

    public static string[] Of(string text) => text.Split(Between, StringSplitOptions.RemoveEmptyEntries);
}
