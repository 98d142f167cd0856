using Wrapped.Drawing.Fonts.Layout;

namespace Wrapped.Drawing.Text.Writing.Syllables;

/// <summary>Brings a syllable into the order of its glyphs' places.</summary>
internal static class PlaceOrder
{
    /// <summary>Sorts; glyphs of one place keep their order. Syllables are short.</summary>
    public static void Sort(Span<ShapingGlyph> syllable)
    {
        for (var i = 1; i < syllable.Length; i++)
        {
            var glyph = syllable[i];
            var to = i;
            for (; to > 0 && syllable[to - 1].Place > glyph.Place; to--)
                syllable[to] = syllable[to - 1];
            syllable[to] = glyph;
        }
    }

    /// <summary>Several vowel signs before the base are written from the last to the first; what belongs to each stays behind it.</summary>
    /// <param name="syllable">Already sorted.</param>
    /// <param name="place">The place of signs before the base.</param>
    /// <param name="isSign">Whether a glyph is the sign itself.</param>
    public static void TurnAround(Span<ShapingGlyph> syllable, byte place, Predicate<ShapingGlyph> isSign)
    {
        var first = 0;
        while (first < syllable.Length && syllable[first].Place != place)
            first++;
        var last = first;
        while (last < syllable.Length && syllable[last].Place == place)
            last++;
        var signs = syllable[first..last];
        signs.Reverse();
        for (var (i, start) = (0, 0); i < signs.Length; i++)
        {
            if (!isSign(signs[i]))
                continue;
            signs[start..(i + 1)].Reverse();
            start = i + 1;
        }
    }
}
