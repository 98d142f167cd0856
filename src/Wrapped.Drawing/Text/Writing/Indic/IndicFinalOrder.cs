using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Writing.Indic;

/// <summary>Moves the vowel sign and the reph of a syllable to where they are read, once the font has made its forms.</summary>
internal static class IndicFinalOrder
{
    public static void AfterForms(GlyphBuffer glyphs, int start, int end, Script script)
    {
        if (!glyphs[start].Kind().IsConsonant() && glyphs[start].Where() > IndicPlace.ConsonantBefore)
            return;
        var found = FindBase(glyphs, start, end);
        if (start + 1 < end && start < found)
            found = MoveVowels(glyphs, start, end, found, script);
        if (start + 1 < end && glyphs[start].Where() == IndicPlace.Reph && glyphs[start].Ligated && glyphs[start].Kind() == IndicCategory.Ra)
            glyphs.Move(start, FindRephPlace(glyphs, start, end, found, script));
        if (glyphs[start].Where() == IndicPlace.VowelBefore && (start == 0 || glyphs[start - 1].Kind() == IndicCategory.Other))
            glyphs[start].Mask |= FeatureMask.Initial;
    }

    private static int FindBase(GlyphBuffer glyphs, int start, int end)
    {
        var found = start;
        while (found < end && glyphs[found].Where() < IndicPlace.Base)
            found++;
        if (found == end && start < found && glyphs[found - 1].Kind() == IndicCategory.Joiner)
            found--;
        while (found < end && start < found && glyphs[found].Kind() is IndicCategory.Nukta or IndicCategory.Halant)
            found--;
        return found;
    }

    // A vowel sign goes right after the last half form that is still open, or to the front.
    private static int MoveVowels(GlyphBuffer glyphs, int start, int end, int found, Script script)
    {
        var to = found == end ? found - 2 : found - 1;
        if (script != Script.Tamil)
        {
            while (to > start && !(glyphs[to].Kind() == IndicCategory.VowelSign && !glyphs[to].Ligated) && !glyphs[to].IsOpenHalant())
                to--;
            if (to < start || !glyphs[to].IsOpenHalant() || glyphs[to].Where() == IndicPlace.VowelBefore)
                to = start;
            else if (to + 1 < end && glyphs[to + 1].Kind() == IndicCategory.Joiner)
                to++;
        }
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

    private static int FindRephPlace(GlyphBuffer glyphs, int start, int end, int found, Script script)
    {
        var place = IndicPlaces.OfReph(script);
        if (place != IndicPlace.AfterPost)
        {
            if (FindOpenHalant(glyphs, start, found) is var halant and >= 0)
                return halant + 1 < found && glyphs[halant + 1].Kind().IsJoiner() ? halant + 1 : halant;
            if (place == IndicPlace.AfterBelow)
            {
                var after = found;
                while (after + 1 < end && glyphs[after + 1].Where() is not (IndicPlace.Post or IndicPlace.AfterPost or IndicPlace.Sign))
                    after++;
                if (after < end)
                    return after;
            }
        }
        else if (FindOpenHalant(glyphs, start, found) is var halant and >= 0)
        {
            return halant;
        }
        return AtEnd(glyphs, start, end, found);
    }

    private static int FindOpenHalant(GlyphBuffer glyphs, int start, int found)
    {
        for (var i = start + 1; i < found; i++)
        {
            if (glyphs[i].IsOpenHalant())
                return i;
        }
        return -1;
    }

    private static int AtEnd(GlyphBuffer glyphs, int start, int end, int found)
    {
        var last = end - 1;
        while (last > start && glyphs[last].Where() == IndicPlace.Sign)
            last--;
        if (!glyphs[last].IsOpenHalant())
            return last;
        var to = last;
        for (var i = found + 1; i < last; i++)
            to -= glyphs[i].Kind() == IndicCategory.VowelSign ? 1 : 0;
        return Math.Max(start, to);
    }
}
