using System.Globalization;
using System.Text;

namespace Wrapped.Names;

/// <summary>Names as people mean them: without case, accents, punctuation, spaces and a leading The. Two artists may meet here who are not one, so something else has to speak for it too.</summary>
public static class LooseName
{
    /// <summary>Letters and digits of <paramref name="name"/>; the name itself where it has none, such as <c>!!!</c>.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Ascii.IsValid(name) ? Finish(name, string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant()) : OfAnyScript(name);
    }

    private static string OfAnyScript(string name)
    {
        var letters = new StringBuilder(name.Length);
        var last = '\0';
        foreach (var letter in Characters(name).Normalize(NormalizationForm.FormKD))
        {
            // Kana and Indic letters are others without their marks.
            if (char.IsLetterOrDigit(letter) || (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark && !LosesMarks(last)))
                letters.Append(letter);
            if (char.IsLetterOrDigit(letter))
                last = letter;
        }
        return Finish(name, letters.ToString().Normalize(NormalizationForm.FormC).ToUpperInvariant().ToLowerInvariant());
    }

    private static string Finish(string name, string loose)
    {
        if (loose.Length > 3 && name.AsSpan().TrimStart().StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            loose = loose[3..];
        return loose.Length == 0 ? name.Trim() : loose;
    }

    // Latin, Greek and Cyrillic.
    private static bool LosesMarks(char letter) => letter < '\u0530' || letter is >= '\u1E00' and <= '\u1FFF';

    // Normalisation refuses half a surrogate pair and U+FFFE.
    private static string Characters(string name) => string.Concat(name.EnumerateRunes()).Replace('\uFFFE', '\uFFFD');
}
