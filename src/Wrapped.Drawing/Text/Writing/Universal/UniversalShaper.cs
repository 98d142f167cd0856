using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Text.Writing.Syllables;

namespace Wrapped.Drawing.Text.Writing.Universal;

/// <summary>The Universal Shaping Engine: every script that has no rules of its own (https://learn.microsoft.com/typography/script-development/use).</summary>
internal static class UniversalShaper
{
    private const FeatureReach Close = FeatureReach.Syllable | FeatureReach.SeesJoiner;

    private static readonly FeatureStage First = FeatureStage.Within(FeatureReach.Syllable, "locl", "ccmp", "nukt").With(Close, "akhn");
    private static readonly FeatureStage Repha = FeatureStage.Within(Close, "rphf");
    private static readonly FeatureStage Before = FeatureStage.Within(Close, "pref");
    private static readonly FeatureStage Forms = FeatureStage.Within(Close, "rkrf", "abvf", "blwf", "half", "pstf", "vatu", "cjct");
    private static readonly FeatureStage Places = FeatureStage.Of("isol", "init", "medi", "fina");
    private static readonly FeatureStage Presentation =
        FeatureStage.Within(FeatureReach.SeesJoiner, "abvs", "blws", "haln", "pres", "psts").With("calt", "clig", "liga", "rclt", "rlig");

    public static void Substitute(GlyphBuffer glyphs, LayoutTable table, OpenTypeFont font, TextRun run, FeatureLookups features)
    {
        UniversalSyllables.Split(glyphs);
        UniversalMasks.Allow(glyphs, run.Script);
        var pass = new LayoutPass(glyphs, table, font.Definitions, run.RightToLeft);
        pass.Apply(features, First);

        Forget(glyphs);
        pass.Apply(features, Repha);
        Name(glyphs, FeatureMask.Reph, UniversalCategory.Repha);
        Forget(glyphs);
        pass.Apply(features, Before);
        Name(glyphs, FeatureMask.Everywhere, UniversalCategory.VowelBefore);

        pass.Apply(features, Forms);
        DottedCircles.Insert(glyphs, font, (byte)UniversalCategory.Base, (byte)UniversalCategory.Repha);
        SyllableScan.ForEach(glyphs, (start, end) => UniversalOrder.Arrange(glyphs, start, end));
        pass.Apply(features, Places);
        pass.Apply(features, Presentation);
    }

    private static void Forget(GlyphBuffer glyphs)
    {
        foreach (ref var glyph in glyphs.Span)
            glyph.Substituted = false;
    }

    // What the feature made of a syllable's letters is known by what was made.
    private static void Name(GlyphBuffer glyphs, uint mask, UniversalCategory made) => SyllableScan.ForEach(glyphs, (start, end) =>
    {
        for (var i = start; i < end && (glyphs[i].Mask & mask) != 0; i++)
        {
            if (!glyphs[i].Substituted)
                continue;
            glyphs[i].Category = (byte)made;
            break;
        }
    });
}
