using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Writing;

/// <summary>The alaph, which has forms of its own where it ends a word or stands within one (https://learn.microsoft.com/typography/script-development/syriac).</summary>
internal static class SyriacAlaph
{
    private const int Alaph = 0x710;

    /// <summary>After the joining forms are chosen: gives each alaph its own.</summary>
    public static void Mark(GlyphBuffer glyphs)
    {
        var previous = -1;
        for (var i = 0; i < glyphs.Count; i++)
        {
            var type = JoiningTypes.Of(glyphs[i].CodePoint);
            if (type == JoiningType.Transparent)
                continue;
            if (glyphs[i].CodePoint == Alaph)
                Mark(ref glyphs[i].Mask, previous < 0 ? 0 : glyphs[previous].CodePoint);
            if (previous >= 0 && glyphs[previous].CodePoint == Alaph && type is JoiningType.Right or JoiningType.Dual)
                GoOn(ref glyphs[previous].Mask);
            // Whatever an alaph is, it is by the letters before and after it.
            glyphs[i].Leans |= glyphs[i].CodePoint == Alaph || (previous >= 0 && glyphs[previous].CodePoint == Alaph);
            previous = i;
        }
    }

    private static void Mark(ref uint mask, int before)
    {
        if ((mask & FeatureMask.Final) != 0 || JoiningTypes.Of(before) != JoiningType.Right)
            return;
        mask = (mask & ~FeatureMask.Isolated) | (before is 0x715 or 0x716 or 0x72A or 0x72F ? FeatureMask.ThirdFinal : FeatureMask.SecondFinal);
    }

    // A letter follows, so that the word does not end here.
    private static void GoOn(ref uint mask)
    {
        if ((mask & FeatureMask.Final) != 0)
            mask = (mask & ~FeatureMask.Final) | FeatureMask.SecondMedial;
        else if ((mask & (FeatureMask.SecondFinal | FeatureMask.ThirdFinal)) != 0)
            mask = (mask & ~(FeatureMask.SecondFinal | FeatureMask.ThirdFinal)) | FeatureMask.Isolated;
    }
}
