using System.Globalization;
using System.Text;

namespace Wrapped.Importers.Files;

/// <summary>Names of files as they may be shown: no control or direction characters, not endless, and no two alike.</summary>
internal sealed class ShownNames
{
    private const int Longest = 200;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public string Add(string name)
    {
        var clean = Clean(name);
        var unique = clean;
        for (var copy = 2; !_taken.Add(unique); copy++)
            unique = string.Create(CultureInfo.InvariantCulture, $"{clean} ({copy})");
        return unique;
    }

    public static string Clean(string name)
    {
        var shown = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))
                shown.Append(rune);
        }

        // The end of a path says more than its beginning.
        var text = shown.ToString().Trim();
        if (text.Length <= Longest)
            return text.Length == 0 ? "…" : text;
        var cut = text.Length - Longest;
        return "…" + text[(char.IsLowSurrogate(text[cut]) ? cut + 1 : cut)..];
    }
}
