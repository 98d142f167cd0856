namespace Wrapped.Library.Genres;

/// <summary>Genres as stored in one column: with a bar between them. What stands between genres where people write them is never in one.</summary>
internal static class GenreNames
{
    private const char Between = '|';

    private static readonly char[] Betweens = [Between, ',', ';'];

    public static string Text(IEnumerable<string> genres) => string.Join(
        Between, genres.SelectMany(genre => genre.Split(Betweens, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.OrdinalIgnoreCase));

    public static string[] Of(string text) => text.Split(Between, StringSplitOptions.RemoveEmptyEntries);
}
