using Wrapped.Names;
using Wrapped.Plays;

namespace Wrapped.Genres;

/// <summary>What artists play, as the listener, their exports, the list that comes with Wrapped, and the host say it: the first who knows is believed.</summary>
public sealed class GenreGuide
{
    private readonly IReadOnlyList<(GenreSource Source, Func<string, IReadOnlyList<string>> Of)> _layers;
    private readonly Dictionary<string, KnownGenres> _asked = new(StringComparer.Ordinal);

    private GenreGuide(IReadOnlyList<(GenreSource, Func<string, IReadOnlyList<string>>)> layers) => _layers = layers;

    /// <summary>What is known without any listener: artists.txt.</summary>
    public static GenreGuide BuiltIn => new([(GenreSource.List, ArtistList.Of)]);

    /// <summary>With tables of artists, under their <see cref="NameKey"/>, and their genres.</summary>
    public static GenreGuide Of(
        IReadOnlyDictionary<string, IReadOnlyList<string>> own, IReadOnlyDictionary<string, IReadOnlyList<string>> export, IReadOnlyDictionary<string, IReadOnlyList<string>> host) =>
        new([(GenreSource.Listener, In(own)), (GenreSource.Export, In(export)), (GenreSource.List, ArtistList.Of), (GenreSource.Host, In(host))]);

    /// <summary>One to three genres, the most telling first, and who says so. A name is taken for several artists only when nobody knows it whole. Not for use by two threads at once.</summary>
    public KnownGenres Of(string artist)
    {
        ArgumentNullException.ThrowIfNull(artist);
        if (!_asked.TryGetValue(artist, out var known))
            _asked.Add(artist, known = Whole(artist) ?? ArtistCredit.Parts(artist).Select(Whole).FirstOrDefault(part => part is not null) ?? KnownGenres.None);
        return known;
    }

    private KnownGenres? Whole(string artist)
    {
        foreach (var (source, of) in _layers)
        {
            if (of(artist) is { Count: > 0 } genres)
                return new([.. genres.Take(KnownGenres.Most)], source);
        }
        return null;
    }

    private static Func<string, IReadOnlyList<string>> In(IReadOnlyDictionary<string, IReadOnlyList<string>> table) =>
        artist => table.TryGetValue(NameKey.Of(artist), out var genres) ? genres : [];
}
