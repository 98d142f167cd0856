using Wrapped.Drawing.Fonts.Layout;

namespace Wrapped.Drawing.Text.Writing.Indic;

/// <summary>Finds the syllables of a run: consonants joined by halants, then a vowel sign, then other signs.</summary>
internal static class IndicSyllables
{
    public static void Split(GlyphBuffer glyphs)
    {
        foreach (ref var glyph in glyphs.Span)
            glyph.Category = (byte)IndicCategories.Of(glyph.CodePoint);
        var syllable = 0;
        for (var start = 0; start < glyphs.Count;)
        {
            syllable++;
            var end = KindAt(glyphs, start).IsConsonant() ? EndOfSyllable(glyphs, start) : start + 1;
            for (; start < end; start++)
                glyphs[start].Syllable = syllable;
        }
    }

    private static int EndOfSyllable(GlyphBuffer glyphs, int at)
    {
        at++;
        while (true)
        {
            if (KindAt(glyphs, at) == IndicCategory.Nukta)
                at++;
            var next = SkipJoiner(glyphs, at);
            if (KindAt(glyphs, next) != IndicCategory.Halant)
                break;
            next = SkipJoiner(glyphs, next + 1);
            if (KindAt(glyphs, next) is not (IndicCategory.Consonant or IndicCategory.Ra))
                break;
            at = next + 1;
        }

        at = KindAt(glyphs, at) == IndicCategory.Halant ? SkipJoiner(glyphs, at + 1) : SkipVowelSigns(glyphs, at);
        while (KindAt(glyphs, at) == IndicCategory.Sign)
            at++;
        return at;
    }

    private static int SkipVowelSigns(GlyphBuffer glyphs, int at)
    {
        while (SkipJoiner(glyphs, at) is var next && KindAt(glyphs, next) == IndicCategory.VowelSign)
        {
            at = next + 1;
            if (KindAt(glyphs, at) == IndicCategory.Nukta)
                at++;
            if (KindAt(glyphs, at) == IndicCategory.Halant)
                at++;
        }
        return at;
    }

    private static int SkipJoiner(GlyphBuffer glyphs, int at) => KindAt(glyphs, at).IsJoiner() ? at + 1 : at;

    private static IndicCategory KindAt(GlyphBuffer glyphs, int at) => at < glyphs.Count ? glyphs[at].Kind() : IndicCategory.Other;
}
