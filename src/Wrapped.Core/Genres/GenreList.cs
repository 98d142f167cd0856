using System.Collections.Frozen;
using Wrapped.Plays;

namespace Wrapped.Genres;

/// <summary>The genres that come with Wrapped: artists.txt and genres.txt, written by hand and read once.</summary>
public static class GenreList
{
    /// <summary>Every listed artist, in the order of the file.</summary>
    public static IReadOnlyList<ListedArtist> Artists { get; } = [.. Lines("artists.txt").Select(ListedArtist.Parse)];

    /// <summary>Every genre that an artist may have, in the order of the file.</summary>
    public static IReadOnlyList<string> Genres { get; } = [.. Lines("genres.txt")];

    private static FrozenDictionary<string, IReadOnlyList<string>> ByName { get; } =
        Artists.SelectMany(artist => artist.Names, (artist, name) => KeyValuePair.Create(NameKey.Of(name), artist.Genres)).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>One to three genres in words to show, the most telling first; empty for an artist that the list does not know.</summary>
    public static IReadOnlyList<string> Of(string artist) => ByName.GetValueOrDefault(NameKey.Of(artist), []);

    private static IEnumerable<string> Lines(string file)
    {
        using var text = new StreamReader(typeof(GenreList).Assembly.GetManifestResourceStream(typeof(GenreList), file)!);
        while (text.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
