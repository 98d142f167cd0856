namespace Wrapped.Importers.Titles;

/// <summary>Titles that hold the artist too: <c>Artist - Title</c>.</summary>
internal static class DashedTitle
{
    private const string Dash = " - ";

    /// <summary>The two parts, trimmed; all of it is the title where it has no two. Titles often hold another dash, artists almost never do.</summary>
    public static (string? Artist, string Title) Split(string text) =>
        text.IndexOf(Dash, StringComparison.Ordinal) is > 0 and var dash && text[..dash].Trim() is { Length: > 0 } artist && text[(dash + Dash.Length)..].Trim() is { Length: > 0 } title
            ? (artist, title)
            : (null, text);
}
