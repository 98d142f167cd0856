using System.Globalization;
using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Text.Writing.Syllables;

namespace Wrapped.Drawing.Text.Writing.Indic;

/// <summary>Moves the vowel sign, the reph and the consonant before the base to where they are read, once the font has made its forms.</summary>
internal static class IndicFinalOrder
{
    public static void AfterForms(GlyphBuffer glyphs, int start, int end, IndicForms forms)
    {
        if (SyllableScan.KindOf(glyphs[start]) is not (SyllableKind.Whole or SyllableKind.Broken))
            return;
        ReopenHalants(glyphs.Slice(start, end), forms);
        var found = IndicBase.Find(glyphs.Slice(start, end), forms, out var movesConsonant) + start;
        if (start + 1 < end && start < found)
            found = MoveVowels(glyphs, start, end, found, forms);
        if (start + 1 < end && glyphs[start].Where() == IndicPlace.Reph && (glyphs[start].Kind() == IndicCategory.Reph) != glyphs[start].IsFormed())
        {
            var to = IndicReph.FindPlace(glyphs.Slice(start, end), found - start, forms.Rules.RephPlace) + start;
            glyphs.Move(start, to);
            if (start < found && found <= to)
                found--;
        }
        if (movesConsonant && found + 1 < end)
            MoveConsonant(glyphs, start, end, found, forms);
        if (glyphs[start].Where() != IndicPlace.VowelBefore)
            return;
        // A sign has a form of its own where it begins a word.
        if (start > 0 && IsOfWord(glyphs[start - 1].CodePoint))
            glyphs[start].Leans = true;
        else
            glyphs[start].Mask |= FeatureMask.Initial;
    }

    // A halant that came out of a ligature again is one.
    private static void ReopenHalants(Span<ShapingGlyph> syllable, IndicForms forms)
    {
        foreach (ref var glyph in syllable)
        {
            if (forms.Halant != 0 && glyph.Glyph == forms.Halant && glyph is { Ligated: true, Multiplied: true })
                (glyph.Category, glyph.Ligated, glyph.Multiplied) = ((byte)IndicCategory.Halant, false, false);
        }
    }

    // A vowel sign goes right after the last half form that is still open, or stays in front.
    private static int MoveVowels(GlyphBuffer glyphs, int start, int end, int found, IndicForms forms)
    {
        var to = found == end ? found - 2 : found - 1;
        if (forms.Rules.HasHalves)
            to = FindHalf(glyphs, start, end, to);
        if (to <= start || glyphs[to].Where() == IndicPlace.VowelBefore)
            return found;
        for (var i = to; i > start; i--)
        {
            if (glyphs[i - 1].Where() != IndicPlace.VowelBefore)
                continue;
            glyphs.Move(i - 1, to);
            if (i - 1 < found && found <= to)
                found--;
            to--;
        }
        return found;
    }

    private static int FindHalf(GlyphBuffer glyphs, int start, int end, int to)
    {
        while (true)
        {
            while (to > start && !glyphs[to].KindNow().IsVowelSign() && !glyphs[to].IsOpenHalant())
                to--;
            // A halant of the vowel sign itself ends no half form.
            if (to < start || !glyphs[to].IsOpenHalant() || glyphs[to].Where() == IndicPlace.VowelBefore)
                return start;
            if (to == start || to + 1 >= end || glyphs[to + 1].Kind() != IndicCategory.Joiner)
                return to;
            to--;
        }
    }

    private static void MoveConsonant(GlyphBuffer glyphs, int start, int end, int found, IndicForms forms)
    {
        var from = found + 1;
        while (from < end && (glyphs[from].Mask & FeatureMask.PreBase) == 0)
            from++;
        if (from == end || !glyphs[from].IsFormed())
            return;
        var to = found;
        if (forms.Rules.HasHalves)
        {
            while (to > start && !glyphs[to - 1].KindNow().IsVowelSign() && !glyphs[to - 1].IsOpenHalant())
                to--;
        }
        if (to > start && glyphs[to - 1].IsOpenHalant() && to < end && glyphs[to].KindNow().IsJoiner())
            to++;
        glyphs.Move(from, to);
    }

    private static bool IsOfWord(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint)
        is <= UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
