using System.Text.RegularExpressions;
using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Text.Writing.Syllables;

namespace Wrapped.Drawing.Text.Writing.Myanmar;

/// <summary>Shapes Burmese and its neighbours syllable by syllable (https://learn.microsoft.com/typography/script-development/myanmar).</summary>
internal static partial class MyanmarShaper
{
    private const FeatureReach Close = FeatureReach.Syllable | FeatureReach.SeesJoiner;

    private const string Medials = "Y?s?M?(?:(?:Wh?L?|hL?|L)s?)?";
    private const string Vowels = "(?:pv?)*a*b*A*(?:Ds?)?";
    private const string After = "(?:rh?L?s*a*A*(?:Ds?)?)*";
    private const string Tones = "(?:PA*D?s?)*";
    private const string Tail = "(?:H[CRI]v?)*(?:H|s*" + Medials + Vowels + After + Tones + "S*[JZ]?)";

    private static readonly FeatureStage Local = FeatureStage.Within(FeatureReach.Syllable, "locl", "ccmp");
    private static readonly FeatureStage[] Forms = FeatureStage.OneByOne(Close, "rphf", "pref", "blwf", "pstf");
    private static readonly FeatureStage Presentation = FeatureStage.Within(FeatureReach.SeesJoiner, "pres", "abvs", "blws", "psts").With("calt", "clig", "liga", "rclt", "rlig");

    public static void Substitute(GlyphBuffer glyphs, LayoutTable table, OpenTypeFont font, FeatureLookups features)
    {
        foreach (ref var glyph in glyphs.Span)
        {
            glyph.Category = (byte)MyanmarCategories.Of(glyph.CodePoint);
            glyph.Mask |= FeatureMask.Reph | FeatureMask.PreBase | FeatureMask.BelowBase | FeatureMask.PostBase;
        }
        SyllableScan.Split(glyphs, (Whole(), SyllableKind.Whole), (Broken(), SyllableKind.Broken));
        var pass = new LayoutPass(glyphs, table, font.Definitions, rightToLeft: false);
        pass.Apply(features, Local);

        DottedCircles.Insert(glyphs, font, (byte)MyanmarCategory.DottedCircle);
        SyllableScan.ForEach(glyphs, (start, end) => MyanmarOrder.Arrange(glyphs.Slice(start, end)));
        foreach (var form in Forms)
            pass.Apply(features, form);
        pass.Apply(features, Presentation);
    }

    // The j of joiners alone is a stretch of its own.
    [GeneratedRegex(@"\G(?:RsH|K)?[CRIBO]v?" + Tail, RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\G(?![JZ])(?:RsH)?v?" + Tail, RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Broken();
}
