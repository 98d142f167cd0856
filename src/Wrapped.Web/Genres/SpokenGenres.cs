using Wrapped.Cards.Words;
using Wrapped.Genres;
using Wrapped.Names;

namespace Wrapped.Web.Genres;

/// <summary>Genres as readers call and type them, in their own language or in English.</summary>
public static class SpokenGenres
{
    /// <summary>What to choose from, in the order of the alphabet.</summary>
    public static IEnumerable<string> All(Wording words) => GenreVocabulary.Genres.Select(genre => words.Genre(genre.Name)).OrderBy(LooseName.Of, StringComparer.Ordinal);

    /// <summary>The same for families.</summary>
    public static IEnumerable<string> Families(Wording words) => GenreVocabulary.Families.Select(words.Genre).OrderBy(LooseName.Of, StringComparer.Ordinal);

    /// <summary>The genre's own name; one that is not listed keeps its spelling where it is of a known family, and else there is none.</summary>
    public static string? Find(string typed, Wording words)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(words);
        return Called(GenreVocabulary.Genres.Select(genre => genre.Name), typed, words) ?? GenreVocabulary.Find(typed)?.Name
            ?? (GenreVocabulary.Of(typed).Family is null || typed.Contains('|', StringComparison.Ordinal) ? null : typed.Trim());
    }

    /// <summary>The same of families, and a listed genre where no family is called that.</summary>
    public static string? FindFamilyOrGenre(string typed, Wording words) =>
        Called(GenreVocabulary.Families, typed, words) ?? Called(GenreVocabulary.Genres.Select(genre => genre.Name), typed, words) ?? GenreVocabulary.Find(typed)?.Name;

    private static string? Called(IEnumerable<string> names, string typed, Wording words)
    {
        var loose = LooseName.Of(typed);
        return names.FirstOrDefault(name => LooseName.Of(words.Genre(name)) == loose || LooseName.Of(name) == loose);
    }
}
