using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Writing.Indic;

/// <summary>Shapes Devanagari and its sisters syllable by syllable (https://learn.microsoft.com/typography/script-development/devanagari).</summary>
internal static class IndicShaper
{
    private static readonly string[] Local = ["locl", "ccmp"];
    private static readonly string[][] Forms = [["nukt"], ["akhn"], ["rphf"], ["rkrf"], ["pref"], ["blwf"], ["abvf"], ["half"], ["pstf"], ["vatu"], ["cjct"]];
    private static readonly string[] Presentation = ["init", "pres", "abvs", "blws", "psts", "haln"];
    private static readonly string[] Ligatures = ["calt", "clig", "liga", "rclt", "rlig"];

    public static void Substitute(GlyphBuffer glyphs, LayoutTable table, OpenTypeFont font, Script script, FeatureLookups features)
    {
        var pass = new LayoutPass(glyphs, table, font.Definitions, rightToLeft: false);
        Apply(pass, features, withinSyllables: true, Local);

        var probe = new IndicProbe(table, font, features);
        IndicSyllables.Split(glyphs);
        Classify(glyphs, script, probe, font.Glyph(Halant(script)));
        ForEachSyllable(glyphs, (start, end) => IndicOrder.BeforeForms(glyphs, start, end, features, probe));

        foreach (var form in Forms)
            Apply(pass, features, withinSyllables: true, form);
        ForEachSyllable(glyphs, (start, end) => IndicFinalOrder.AfterForms(glyphs, start, end, script));

        Apply(pass, features, withinSyllables: true, Presentation);
        Apply(pass, features, withinSyllables: false, Ligatures);
    }

    private static void Apply(LayoutPass pass, FeatureLookups features, bool withinSyllables, string[] stage)
    {
        foreach (var (lookup, mask) in features.InOrder(stage))
            pass.Apply(lookup, mask, withinSyllables);
    }

    private static void ForEachSyllable(GlyphBuffer glyphs, Action<int, int> arrange)
    {
        for (var start = 0; start < glyphs.Count;)
        {
            var end = start;
            while (end < glyphs.Count && glyphs[end].Syllable == glyphs[start].Syllable)
                end++;
            arrange(start, end);
            start = end;
        }
    }

    // The font decides which consonants it can write below or after another.
    private static void Classify(GlyphBuffer glyphs, Script script, IndicProbe probe, int halant)
    {
        foreach (ref var glyph in glyphs.Span)
        {
            glyph.Put(glyph.Kind() switch
            {
                IndicCategory.VowelSign => IndicPlaces.OfVowelSign(glyph.CodePoint, script),
                IndicCategory.Sign => IndicPlace.Sign,
                IndicCategory.Consonant or IndicCategory.Ra => ConsonantPlace(probe, halant, glyph.Glyph),
                var other => other.IsConsonant() ? IndicPlace.Base : IndicPlace.End,
            });
        }
    }

    private static IndicPlace ConsonantPlace(IndicProbe probe, int halant, int consonant)
    {
        if (probe.Changes("blwf", halant, consonant) || probe.Changes("blwf", consonant, halant) || probe.Changes("vatu", halant, consonant))
            return IndicPlace.Below;
        return probe.Changes("pstf", halant, consonant) || probe.Changes("pstf", consonant, halant) ? IndicPlace.Post : IndicPlace.Base;
    }

    private static int Halant(Script script) => script switch
    {
        Script.Bengali => 0x9CD,
        Script.Gurmukhi => 0xA4D,
        Script.Gujarati => 0xACD,
        Script.Tamil => 0xBCD,
        _ => 0x94D,
    };
}
