using System.Text;
using System.Text.RegularExpressions;

namespace Wrapped.Plays;

/// <summary>When two spellings are the same name: after trim, white space collapsed, NFC and case folding, and nothing else.</summary>
public static partial class NameKey
{
    /// <summary>The key under which all spellings of <paramref name="name"/> meet.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Ascii.IsValid(name))
            return IsPlain(name) ? name.ToLowerInvariant() : Collapse(name).ToLowerInvariant();

        // Upper then lower is what folds a final sigma with the others.
        return Collapse(Characters(name)).Normalize(NormalizationForm.FormC).ToUpperInvariant().ToLowerInvariant();
    }

    // Normalisation refuses half a surrogate pair and U+FFFE, which are no characters; names hold them all the same.
    private static string Characters(string name) => name.Contains('\uFFFE', StringComparison.Ordinal) || name.Any(char.IsSurrogate)
        ? string.Concat(name.EnumerateRunes()).Replace('\uFFFE', '\uFFFD')
        : name;

    private static bool IsPlain(string name) =>
        name.Length == 0 || (name[0] > ' ' && name[^1] > ' ' && !name.Contains("  ", StringComparison.Ordinal) && !name.AsSpan().ContainsAnyInRange('\0', '\u001F'));

    private static string Collapse(string name) => WhiteSpace().Replace(name.Trim(), " ");

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhiteSpace();
}
