using Wrapped.Genres;

namespace Wrapped.Library.Genres;

/// <summary>Genres as stored in one column: with a bar between them. What stands between genres where people write them is never in one.</summary>
internal static class GenreNames
{
    private const char Between = '|';

    private static readonly char[] Betweens = [Between, ',', ';'];

    public static string Text(IEnumerable<string> genres) => string.Join(
        Between, genres.SelectMany(genre => genre.Split(Betweens, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.OrdinalIgnoreCase));

    public static string[] Of(string text) => text.Split(Between, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The same in the words of the vocabulary: somebody's hip hop is everybody's Hip-hop, or the two would rank apart.</summary>
    public static string[] Known(string text) => [.. Of(text).Select(genre => GenreVocabulary.Of(genre).Name).Distinct(StringComparer.Ordinal)];
}
