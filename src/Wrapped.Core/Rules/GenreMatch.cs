using Wrapped.Genres;

namespace Wrapped.Rules;

/// <summary>Whether somebody who plays these genres plays that one, or one of that family.</summary>
public static class GenreMatch
{
    public static bool Plays(IReadOnlyList<string> genres, string genreOrFamily)
    {
        ArgumentNullException.ThrowIfNull(genres);
        var asked = LooseName.Of(genreOrFamily);
        foreach (var name in genres)
        {
            var genre = GenreVocabulary.Of(name);
            if (LooseName.Of(genre.Name) == asked || (genre.Family is { } family && LooseName.Of(family) == asked) || GenreVocabulary.Find(genreOrFamily)?.Name == genre.Name)
                return true;
        }
        return false;
    }
}
