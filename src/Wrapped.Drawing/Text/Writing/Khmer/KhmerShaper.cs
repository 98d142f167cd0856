using System.Text.RegularExpressions;
using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Text.Writing.Syllables;

namespace Wrapped.Drawing.Text.Writing.Khmer;

/// <summary>Shapes Khmer syllable by syllable (https://learn.microsoft.com/typography/script-development/khmer).</summary>
internal static partial class KhmerShaper
{
    private const FeatureReach Close = FeatureReach.Syllable | FeatureReach.SeesJoiner | FeatureReach.SeesNonJoiner;

    private const string Letter = "[CRV](?:[JZ]?r)?";
    private const string Signs = "(?:[JZ]{0,6}x)*";
    private const string Vowels = "p?" + Signs + "b?" + Signs + "(?:[JZ]?a)?" + Signs + "o?";
    private const string Tail = "r?(?:H" + Letter + ")*(?:H|" + Signs + Vowels + Signs + "(?:H[CRV])?y*)";

    private static readonly FeatureStage Forms = FeatureStage.Within(FeatureReach.Syllable, "locl", "ccmp").With(Close, "pref", "blwf", "abvf", "pstf", "cfar");

    private static readonly FeatureStage Presentation =
        FeatureStage.Within(FeatureReach.SeesJoiner | FeatureReach.SeesNonJoiner, "pres", "abvs", "blws", "psts").With("calt", "clig", "rclt", "rlig");

    public static void Substitute(GlyphBuffer glyphs, LayoutTable table, OpenTypeFont font, FeatureLookups features)
    {
        foreach (ref var glyph in glyphs.Span)
            glyph.Category = (byte)KhmerCategories.Of(glyph.CodePoint);
        SyllableScan.Split(glyphs, (Whole(), SyllableKind.Whole), (Broken(), SyllableKind.Broken));
        DottedCircles.Insert(glyphs, font, (byte)KhmerCategory.DottedCircle);
        SyllableScan.ForEach(glyphs, (start, end) => Order(glyphs, start, end));

        var pass = new LayoutPass(glyphs, table, font.Definitions, rightToLeft: false);
        pass.Apply(features, Forms);
        pass.Apply(features, Presentation);
    }

    // A ro below its base, and the vowel sign before, go to the front.
    private static void Order(GlyphBuffer glyphs, int start, int end)
    {
        if (SyllableScan.KindOf(glyphs[start]) is not (SyllableKind.Whole or SyllableKind.Broken))
            return;
        for (var i = start + 1; i < end; i++)
            glyphs[i].Mask |= FeatureMask.BelowBase | FeatureMask.AboveBase | FeatureMask.PostBase;
        var below = 0;
        for (var i = start + 1; i < end; i++)
        {
            var kind = (KhmerCategory)glyphs[i].Category;
            if (kind == KhmerCategory.Coeng && below <= 2 && i + 1 < end)
            {
                below++;
                if ((KhmerCategory)glyphs[i + 1].Category != KhmerCategory.Ro)
                    continue;
                glyphs[i].Mask |= FeatureMask.PreBase;
                glyphs[i + 1].Mask |= FeatureMask.PreBase;
                glyphs.Move(i, start);
                glyphs.Move(i + 1, start + 1);
                for (var after = i + 2; after < end; after++)
                    glyphs[after].Mask |= FeatureMask.AfterRo;
                below = 2;
            }
            else if (kind == KhmerCategory.VowelBefore)
            {
                glyphs.Move(i, start);
            }
        }
    }

    [GeneratedRegex(@"\G(?:" + Letter + "|B|O)" + Tail, RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\G" + Tail, RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Broken();
}
