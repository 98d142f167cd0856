using System.Text.RegularExpressions;

namespace Wrapped.Genres;

/// <summary>
/// Families of genres that the vocabulary does not list, by the words of family-rules.txt. What a genre ends with says more than what it contains: tropical house is house, and dub techno is techno.
/// </summary>
public static partial class FamilyRules
{
    private static readonly ILookup<string, (string Word, string Family)> Rules = GenreLines.Of("family-rules.txt")
        .SelectMany(line => line.Line[(line.Line.IndexOf(':', StringComparison.Ordinal) + 2)..].Split(", "), (line, word) => (line.Heading, Word: word, Family: line.Line[..line.Line.IndexOf(':', StringComparison.Ordinal)]))
        .ToLookup(rule => rule.Heading, rule => (rule.Word, rule.Family), StringComparer.Ordinal);

    /// <summary>Null where no rule fits.</summary>
    public static string? Of(string genre)
    {
        ArgumentNullException.ThrowIfNull(genre);
        var words = NotLetters().Replace(genre.ToLowerInvariant().Replace("&", " and ", StringComparison.Ordinal), " ").Trim();
        var last = words[(words.LastIndexOf(' ') + 1)..];
        return Find("Last word, before any scene", word => word == last)
            ?? Find("Scenes", word => $" {words}".Contains($" {word}", StringComparison.Ordinal))
            ?? Find("Last word", word => word == last)
            ?? Find("Parts", word => words.Contains(word, StringComparison.Ordinal));
    }

    private static string? Find(string heading, Predicate<string> fits) =>
        Rules[heading].FirstOrDefault(rule => fits(rule.Word)).Family;

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotLetters();
}
