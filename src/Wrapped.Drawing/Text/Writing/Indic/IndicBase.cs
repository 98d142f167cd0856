using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Writing.Indic;

/// <summary>Finds the base of a syllable again after the font has made its forms.</summary>
internal static class IndicBase
{
    /// <param name="syllable">In the order of the forms.</param>
    /// <param name="forms">Of the font.</param>
    /// <param name="movesConsonant">Whether a consonant may have to move before the base.</param>
    public static int Find(Span<ShapingGlyph> syllable, IndicForms forms, out bool movesConsonant)
    {
        movesConsonant = forms.Has("pref");
        var found = 0;
        while (found < syllable.Length && syllable[found].Where() < IndicPlace.Base)
            found++;
        if (found < syllable.Length)
            found = Adjust(syllable, found, forms, ref movesConsonant);
        if (found == syllable.Length && found > 0 && syllable[found - 1].KindNow() == IndicCategory.Joiner)
            found--;
        while (found < syllable.Length && found > 0 && syllable[found].KindNow() is IndicCategory.Nukta or IndicCategory.Halant)
            found--;
        return found;
    }

    private static int Adjust(Span<ShapingGlyph> syllable, int found, IndicForms forms, ref bool movesConsonant)
    {
        if (movesConsonant && found + 1 < syllable.Length)
        {
            for (var i = found + 1; i < syllable.Length; i++)
            {
                if ((syllable[i].Mask & FeatureMask.PreBase) == 0)
                    continue;
                // The font had a form for it and did not make it: so it is the base.
                if (!(syllable[i].Substituted && syllable[i].IsFormed()))
                {
                    found = SkipHalants(syllable, i);
                    if (found < syllable.Length)
                        syllable[found].Put(IndicPlace.Base);
                    movesConsonant = false;
                }
                break;
            }
            if (found == syllable.Length)
                return found;
        }
        if (forms.Script == Script.Malayalam)
            found = SkipUnformed(syllable, found);
        return found > 0 && syllable[found].Where() > IndicPlace.Base ? found - 1 : found;
    }

    private static int SkipHalants(Span<ShapingGlyph> syllable, int at)
    {
        while (at < syllable.Length && syllable[at].IsOpenHalant())
            at++;
        return at;
    }

    // Consonants that the font could write below and did not.
    private static int SkipUnformed(Span<ShapingGlyph> syllable, int found)
    {
        for (var i = found + 1; i < syllable.Length; i++)
        {
            i = SkipJoiners(syllable, i);
            if (i == syllable.Length || !syllable[i].IsOpenHalant())
                break;
            i = SkipJoiners(syllable, i + 1);
            if (i >= syllable.Length || !syllable[i].KindNow().IsConsonant() || syllable[i].Where() != IndicPlace.Below)
                continue;
            found = i;
            syllable[found].Put(IndicPlace.Base);
        }
        return found;
    }

    private static int SkipJoiners(Span<ShapingGlyph> syllable, int at)
    {
        while (at < syllable.Length && syllable[at].KindNow().IsJoiner())
            at++;
        return at;
    }
}
