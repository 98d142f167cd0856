using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Text.Writing.Syllables;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Writing.Indic;

/// <summary>Shapes Devanagari and its sisters syllable by syllable (https://learn.microsoft.com/typography/script-development/devanagari).</summary>
internal static class IndicShaper
{
    private const FeatureReach Close = FeatureReach.Syllable | FeatureReach.SeesJoiner | FeatureReach.SeesNonJoiner;

    private static readonly FeatureStage Local = FeatureStage.Within(FeatureReach.Syllable, "locl", "ccmp");
    private static readonly FeatureStage[] Forms =
        FeatureStage.OneByOne(Close, "nukt", "akhn", "rphf", "rkrf", "pref", "blwf", "abvf", "half", "pstf", "vatu", "cjct");

    private static readonly FeatureStage Presentation =
        FeatureStage.Within(Close, "init", "pres", "abvs", "blws", "psts", "haln").With("calt", "clig", "rclt", "rlig");

    public static void Substitute(GlyphBuffer glyphs, LayoutTable table, OpenTypeFont font, Script script, FeatureLookups features)
    {
        var pass = new LayoutPass(glyphs, table, font.Definitions, rightToLeft: false);
        IndicSyllables.Split(glyphs);
        pass.Apply(features, Local);

        var forms = new IndicForms(new(table, features), features, font, script);
        Place(glyphs, forms);
        DottedCircles.Insert(glyphs, font, (byte)IndicCategory.DottedCircle, (byte)IndicCategory.Reph);
        SyllableScan.ForEach(glyphs, (start, end) => IndicOrder.BeforeForms(glyphs.Slice(start, end), forms));

        foreach (var form in Forms)
            pass.Apply(features, form);
        SyllableScan.ForEach(glyphs, (start, end) => IndicFinalOrder.AfterForms(glyphs, start, end, forms));
        pass.Apply(features, Presentation);
    }

    private static void Place(GlyphBuffer glyphs, IndicForms forms)
    {
        foreach (ref var glyph in glyphs.Span)
        {
            glyph.Put(glyph.Kind() switch
            {
                // The Odia spec has the nasal sign before what is below.
                _ when glyph.CodePoint == 0xB01 => IndicPlace.BeforeBelow,
                var kind when kind.IsVowelSign() => IndicPlaces.OfVowelSign(glyph.CodePoint, forms.Script),
                IndicCategory.Sign or IndicCategory.Accent or IndicCategory.Symbol => IndicPlace.Sign,
                var kind when kind.IsConsonant() => forms.PlaceOf(glyph.Glyph),
                _ => IndicPlace.End,
            });
        }
    }
}
