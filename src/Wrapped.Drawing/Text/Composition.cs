using System.Text;
using Wrapped.Drawing.Fonts;

namespace Wrapped.Drawing.Text;

/// <summary>Takes characters apart and puts them together canonically (https://www.unicode.org/reports/tr15/).</summary>
internal static class Composition
{
    /// <summary>The parts of <paramref name="codePoint"/>; none where it is whole in itself.</summary>
    public static int[] TakeApart(int codePoint)
    {
        // Nothing below À has parts, and unpaired surrogates are no characters.
        if (codePoint < 0xC0 || !Rune.IsValid(codePoint))
            return [];
        var parts = new Rune(codePoint).ToString().Normalize(NormalizationForm.FormD).EnumerateRunes().Select(rune => rune.Value).ToArray();
        return parts is [var only] && only == codePoint ? [] : parts;
    }

    /// <summary>Whether <paramref name="font"/> has every part of the character.</summary>
    public static bool CanTakeApart(OpenTypeFont font, int codePoint)
    {
        var parts = TakeApart(codePoint);
        return parts.Length > 0 && Array.TrueForAll(parts, part => font.Glyph(part) != 0);
    }

    /// <summary>The one character that stands for <paramref name="starter"/> with <paramref name="mark"/>; 0 where there is none.</summary>
    public static int PutTogether(int starter, int mark)
    {
        if (!Rune.IsValid(starter) || !Rune.IsValid(mark))
            return 0;
        var composed = string.Concat(new Rune(starter).ToString(), new Rune(mark).ToString()).Normalize(NormalizationForm.FormC);
        var first = Rune.GetRuneAt(composed, 0);
        return first.Utf16SequenceLength == composed.Length ? first.Value : 0;
    }
}
