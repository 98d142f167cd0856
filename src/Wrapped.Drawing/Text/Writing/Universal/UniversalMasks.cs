using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Text.Writing.Syllables;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Writing.Universal;

/// <summary>Says which glyphs of a cluster may become a repha, and which form each cluster takes by its neighbours.</summary>
internal static class UniversalMasks
{
    private const uint Forms = FeatureMask.Isolated | FeatureMask.Initial | FeatureMask.Medial | FeatureMask.Final;

    public static void Allow(GlyphBuffer glyphs, Script script)
    {
        foreach (ref var glyph in glyphs.Span)
            glyph.Mask |= FeatureMask.Half | FeatureMask.AboveBase | FeatureMask.BelowBase | FeatureMask.PostBase | FeatureMask.PreBase;
        SyllableScan.ForEach(glyphs, (start, end) =>
        {
            var last = start + ((UniversalCategory)glyphs[start].Category == UniversalCategory.Repha ? 1 : Math.Min(3, end - start));
            for (var i = start; i < last; i++)
                glyphs[i].Mask |= FeatureMask.Reph;
        });
        if (IsJoined(script))
            ArabicJoining.Mark(glyphs);
        else
            Join(glyphs);
    }

    private static bool IsJoined(Script script) => script is Script.Adlam or Script.Chorasmian or Script.HanifiRohingya or Script.Mandaic or Script.Manichaean or Script.Mongolian
        or Script.Nko or Script.OldUyghur or Script.PhagsPa or Script.PsalterPahlavi or Script.Sogdian;

    private static void Join(GlyphBuffer glyphs)
    {
        var (before, form) = (0, 0u);
        SyllableScan.ForEach(glyphs, (start, end) =>
        {
            if (SyllableScan.KindOf(glyphs[start]) == SyllableKind.Other)
            {
                form = 0;
            }
            else
            {
                var joined = form != 0;
                if (joined)
                {
                    Put(glyphs.Slice(before, start), form == FeatureMask.Final ? FeatureMask.Medial : FeatureMask.Initial);
                    glyphs[start].Leans = true;
                }
                form = joined ? FeatureMask.Final : FeatureMask.Isolated;
                Put(glyphs.Slice(start, end), form);
            }
            before = start;
        });
    }

    private static void Put(Span<ShapingGlyph> syllable, uint form)
    {
        foreach (ref var glyph in syllable)
            glyph.Mask = (glyph.Mask & ~Forms) | form;
    }
}
