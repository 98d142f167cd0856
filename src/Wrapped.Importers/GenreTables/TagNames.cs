using System.Globalization;
using Wrapped.Genres;

namespace Wrapped.Importers.GenreTables;

/// <summary>What MusicBrainz calls genres and tags, in the words of the vocabulary.</summary>
internal sealed class TagNames
{
    // People invent tags without end.
    private const int MostRemembered = 20_000;

    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _votes = new(StringComparer.Ordinal);

    /// <summary>
    /// The genres with the most votes and the sum of these. Where nobody voted for a genre it is the tags, of which only those that the vocabulary knows are genres: many are years, countries and jokes.
    /// </summary>
    public (IReadOnlyList<string> Genres, long Votes) Best(List<(string Name, long Count)> genres, List<(string Name, long Count)> tags)
    {
        _votes.Clear();
        foreach (var (name, count) in genres)
            Add(Known(name) ?? Capital(name), count);
        if (_votes.Count == 0)
        {
            foreach (var (tag, count) in tags)
                Add(Known(tag), count);
        }
        if (_votes.Count == 0)
            return ([], 0);
        var best = _votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key, StringComparer.Ordinal).Take(KnownGenres.Most).ToList();
        return (best.ConvertAll(vote => vote.Key), best.Sum(vote => vote.Value));
    }

    // Votes are people; a broken number must not run over.
    private void Add(string? name, long count)
    {
        if (name is { Length: > 0 })
            _votes[name] = _votes.GetValueOrDefault(name) + Math.Min(count, int.MaxValue);
    }

    private string? Known(string spelling)
    {
        if (_known.TryGetValue(spelling, out var name))
            return name;
        if (_known.Count >= MostRemembered)
            _known.Clear();
        _known.Add(spelling, name = GenreVocabulary.Find(spelling)?.Name);
        return name;
    }

    private static string Capital(string name) => name.Trim() is { Length: > 0 } trimmed ? char.ToUpper(trimmed[0], CultureInfo.InvariantCulture) + trimmed[1..] : "";
}
