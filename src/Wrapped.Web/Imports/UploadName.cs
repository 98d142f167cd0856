using System.Globalization;
using System.Text;

namespace Wrapped.Web.Imports;

/// <summary>What a listener calls a file: shown, never used as a path.</summary>
public static class UploadName
{
    private const int Longest = 120;

    /// <summary>The last part of <paramref name="stated"/>, without control and formatting characters, at most 120 characters long.</summary>
    public static string Of(string? stated)
    {
        var last = (stated ?? "").Split('/', '\\')[^1];
        var name = new StringBuilder();
        foreach (var rune in last.EnumerateRunes().Where(IsShown))
        {
            if (name.Length + rune.Utf16SequenceLength > Longest)
                return name.Append('…').ToString();
            name.Append(rune.ToString());
        }
        return name.ToString().Trim();
    }

    private static bool IsShown(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
