using Wrapped.Names;

namespace Wrapped.Genres;

/// <summary>The genres that Wrapped has words for, and their families: genres.txt, written by hand and read once.</summary>
public static class GenreVocabulary
{
    /// <summary>In the order of the file.</summary>
    public static IReadOnlyList<Genre> Genres { get; } =
        [.. GenreLines.Of("genres.txt").Select(line => new Genre(line.Line.Split(" | ")[0], line.Heading))];

    /// <summary>The families, in the order of the file.</summary>
    public static IReadOnlyList<string> Families { get; } = [.. Genres.Select(genre => genre.Family!).Distinct(StringComparer.Ordinal)];

    private static Dictionary<string, Genre> BySpelling { get; } = GenreLines.Of("genres.txt")
        .SelectMany(line => line.Line.Split(" | "), (line, spelling) => (Key: Key(spelling), Genre: new Genre(line.Line.Split(" | ")[0], line.Heading)))
        .DistinctBy(spelling => spelling.Key, StringComparer.Ordinal).ToDictionary(spelling => spelling.Key, spelling => spelling.Genre, StringComparer.Ordinal);

    /// <summary>A genre by any of its spellings; null for one that is not listed.</summary>
    public static Genre? Find(string spelling)
    {
        ArgumentNullException.ThrowIfNull(spelling);
        return BySpelling.GetValueOrDefault(Key(spelling));
    }

    /// <summary>The listed genre, else one by the rules of <see cref="FamilyRules"/> under its own name.</summary>
    public static Genre Of(string spelling) => Find(spelling) ?? new(spelling.Trim(), FamilyRules.Of(spelling));

    internal static string Key(string spelling) => LooseName.Of(spelling.Replace("&", " and ", StringComparison.Ordinal));
}
