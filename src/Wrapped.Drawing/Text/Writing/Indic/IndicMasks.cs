using Wrapped.Drawing.Fonts.Layout;

namespace Wrapped.Drawing.Text.Writing.Indic;

/// <summary>Says which glyphs of an ordered syllable may take which form.</summary>
internal static class IndicMasks
{
    public static void Allow(Span<ShapingGlyph> syllable, IndicForms forms)
    {
        var found = 0;
        while (found < syllable.Length && syllable[found].Where() != IndicPlace.Base)
            found++;
        for (var i = 0; i < syllable.Length; i++)
        {
            if (syllable[i].Where() == IndicPlace.Reph)
                syllable[i].Mask |= FeatureMask.Reph;
            if (i < found)
                syllable[i].Mask |= FeatureMask.Half | (forms.Rules.BelowComesBefore ? FeatureMask.BelowBase : 0);
            else if (i > found)
                syllable[i].Mask |= FeatureMask.BelowBase | FeatureMask.AboveBase | FeatureMask.PostBase;
        }
        AllowBefore(syllable, found, forms);
        KeepWhole(syllable);
    }

    // The first ra, or the like, that the font writes before the base.
    private static void AllowBefore(Span<ShapingGlyph> syllable, int found, IndicForms forms)
    {
        if (!forms.Has("pref"))
            return;
        for (var i = found + 1; i + 1 < syllable.Length; i++)
        {
            if (!forms.Has("pref", syllable[i].Glyph, syllable[i + 1].Glyph))
                continue;
            syllable[i].Mask |= FeatureMask.PreBase;
            syllable[i + 1].Mask |= FeatureMask.PreBase;
            return;
        }
    }

    // A non-joiner keeps the consonant before it whole.
    private static void KeepWhole(Span<ShapingGlyph> syllable)
    {
        for (var i = 1; i < syllable.Length; i++)
        {
            if (syllable[i].Kind() != IndicCategory.NonJoiner)
                continue;
            var before = i;
            do
                syllable[--before].Mask &= ~FeatureMask.Half;
            while (before > 0 && !syllable[before].Kind().IsConsonant());
        }
    }
}
