using Wrapped.Names;
using Wrapped.Plays;

namespace Wrapped.Genres;

/// <summary>The artists that come with Wrapped and what they play: artists.txt, written by hand and read once, when it is first asked.</summary>
public static class ArtistList
{
    /// <summary>Every listed artist, in the order of the file.</summary>
    public static IReadOnlyList<ListedArtist> Artists { get; } = [.. GenreLines.Of("artists.txt").Select(line => ListedArtist.Parse(line.Heading, line.Line))];

    private static Dictionary<string, IReadOnlyList<string>> ByName { get; } = By(NameKey.Of);

    private static Dictionary<string, IReadOnlyList<string>> ByLooseName { get; } = By(LooseName.Of);

    /// <summary>One to three genres in words to show, the most telling first; empty for an artist that the list does not know. The very name wins over one that is only like it.</summary>
    public static IReadOnlyList<string> Of(string artist) => ByName.GetValueOrDefault(NameKey.Of(artist)) ?? ByLooseName.GetValueOrDefault(LooseName.Of(artist)) ?? [];

    private static Dictionary<string, IReadOnlyList<string>> By(Func<string, string> key) =>
        Artists.SelectMany(artist => artist.Names, (artist, name) => KeyValuePair.Create(key(name), artist.Genres)).ToDictionary(StringComparer.Ordinal);
}
