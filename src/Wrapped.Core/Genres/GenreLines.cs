namespace Wrapped.Genres;

/// <summary>Reads the lists that come with Wrapped: a heading in brackets, then its lines; # begins a comment.</summary>
internal static class GenreLines
{
    public static IEnumerable<(string Heading, string Line)> Of(string file)
    {
        using var text = new StreamReader(typeof(GenreLines).Assembly.GetManifestResourceStream(typeof(GenreLines), file)!);
        var heading = "";
        while (text.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
                heading = line[1..^1];
            else
                yield return (heading, line);
        }
    }
}
