using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Text.Writing;
using Wrapped.Drawing.Text.Writing.Indic;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text;

/// <summary>Shapes one run as its script asks: characters, then substitutions, then positions. Equal to HarfBuzz, which a test compares.</summary>
internal static class RunShaper
{
    /// <summary>The glyphs of <paramref name="run"/> from left to right.</summary>
    public static GlyphBuffer Shape(int[] codePoints, TextRun run, bool tracked)
    {
        var font = run.Font!;
        var glyphs = new GlyphBuffer();
        RunCharacters.Fill(glyphs, codePoints, run);
        for (var i = 0; i < glyphs.Count; i++)
        {
            ref var glyph = ref glyphs[i];
            glyph.Glyph = font.Glyph(glyph.CodePoint);
            glyph.Mask = FeatureMask.Everywhere;
            glyph.Class = ClassOf(font, glyph);
        }

        var tags = ScriptTags.Of(run.Script);
        Substitute(glyphs, font, run, tags, tracked);
        for (var i = 0; i < glyphs.Count; i++)
            glyphs[i].Advance = font.Advance(glyphs[i].Glyph);
        GlyphPlaces.Apply(glyphs, font, run, tags);
        return glyphs;
    }

    private static GlyphClass ClassOf(OpenTypeFont font, in ShapingGlyph glyph)
    {
        if (font.Definitions.HasClasses)
            return font.Definitions.Class(glyph.Glyph);
        return LineText.IsMark(glyph.CodePoint) ? GlyphClass.Mark : GlyphClass.Base;
    }

    private static void Substitute(GlyphBuffer glyphs, OpenTypeFont font, TextRun run, string[] tags, bool tracked)
    {
        if (run.Script is Script.Arabic or Script.Syriac or Script.Nko)
            ArabicJoining.Mark(glyphs);
        else if (run.Script == Script.Hangul)
            HangulJamo.Mark(glyphs);
        if (font.Substitutions is not { } table)
            return;
        var features = table.Features(tags);
        if (ScriptTags.IsIndic(run.Script))
        {
            IndicShaper.Substitute(glyphs, table, font, run.Script, features);
            return;
        }
        var pass = new LayoutPass(glyphs, table, font.Definitions, run.RightToLeft);
        foreach (var stage in SubstitutionStages.Of(run.Script))
            Apply(pass, features, stage, tracked);
    }

    private static void Apply(LayoutPass pass, FeatureLookups features, string[] stage, bool tracked)
    {
        foreach (var (lookup, mask) in features.InOrder(stage, tracked))
            pass.Apply(lookup, mask);
    }
}
