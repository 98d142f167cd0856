namespace Wrapped.Genres;

/// <summary>One line of artists.txt: <c>Name | other spelling = Genre, Genre</c>.</summary>
/// <param name="Scene">The heading under which it stands: the region or the kind of music where a listener would look for it.</param>
/// <param name="Names">The name, then its other spellings.</param>
/// <param name="Genres">One to three, the most telling first.</param>
public sealed record ListedArtist(string Scene, IReadOnlyList<string> Names, IReadOnlyList<string> Genres)
{
    public static ListedArtist Parse(string scene, string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var sides = line.Split(" = ");
        return sides.Length == 2
            ? new(scene, sides[0].Split(" | "), sides[1].Split(", "))
            : throw new FormatException($"Not 'Name | other spelling = Genre, Genre': {line}");
    }
}
