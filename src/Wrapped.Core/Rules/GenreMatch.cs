using Wrapped.Genres;
using Wrapped.Names;

namespace Wrapped.Rules;

/// <summary>Whether somebody plays a genre, or one of a family.</summary>
public sealed class GenreMatch
{
    private readonly GenreGuide _guide;
    private readonly string _asked;
    private readonly string? _listed;
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    public GenreMatch(GenreGuide guide, string genreOrFamily) =>
        (_guide, _asked, _listed) = (guide, LooseName.Of(genreOrFamily), GenreVocabulary.Find(genreOrFamily)?.Name);

    public bool Plays(string artist)
    {
        if (!_known.TryGetValue(artist, out var plays))
            _known.Add(artist, plays = _guide.Of(artist).Genres.Any(Is));
        return plays;
    }

    private bool Is(string name)
    {
        var genre = GenreVocabulary.Of(name);
        return genre.Name == _listed || LooseName.Of(genre.Name) == _asked || (genre.Family is { } family && LooseName.Of(family) == _asked);
    }
}
