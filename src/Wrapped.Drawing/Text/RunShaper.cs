using System.Globalization;
using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Text.Writing;
using Wrapped.Drawing.Text.Writing.Indic;
using Wrapped.Drawing.Text.Writing.Khmer;
using Wrapped.Drawing.Text.Writing.Myanmar;
using Wrapped.Drawing.Text.Writing.Universal;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text;

/// <summary>Shapes one run as its script asks: characters, then substitutions, then positions. Equal to HarfBuzz, which a test compares.</summary>
internal static class RunShaper
{
    /// <summary>The glyphs of <paramref name="run"/> from left to right.</summary>
    public static GlyphBuffer Shape(LineText line, TextRun run, LineLook look)
    {
        var font = run.Font!;
        var glyphs = new GlyphBuffer(run.End - run.Start);
        var model = ShapingModels.Of(run.Script, font);
        RunCharacters.Fill(glyphs, line, run, model);
        for (var i = 0; i < glyphs.Count; i++)
        {
            ref var glyph = ref glyphs[i];
            glyph.Glyph = font.Glyph(glyph.CodePoint);
            glyph.Mask = FeatureMask.Everywhere;
            glyph.Class = ClassOf(font, glyph);
        }

        Substitute(glyphs, font, run, model, look);
        for (var i = 0; i < glyphs.Count; i++)
            glyphs[i].Advance = font.Advance(glyphs[i].Glyph);
        GlyphPlaces.Apply(glyphs, font, run, model);
        if (look.TabularFigures)
            KeepFigures(glyphs, font);
        return glyphs;
    }

    // No kerning between figures that stand below others.
    private static void KeepFigures(GlyphBuffer glyphs, OpenTypeFont font)
    {
        foreach (ref var glyph in glyphs.Span)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(glyph.CodePoint) == UnicodeCategory.DecimalDigitNumber)
                (glyph.Advance, glyph.OffsetX) = (font.Advance(glyph.Glyph), 0);
        }
    }

    private static void JoinLetters(GlyphBuffer glyphs, Script script)
    {
        ArabicJoining.Mark(glyphs);
        if (script == Script.Syriac)
            SyriacAlaph.Mark(glyphs);
    }

    private static GlyphClass ClassOf(OpenTypeFont font, in ShapingGlyph glyph)
    {
        if (font.Definitions.HasClasses)
            return font.Definitions.Class(glyph.Glyph);
        return LineText.IsMark(glyph.CodePoint) ? GlyphClass.Mark : GlyphClass.Base;
    }

    private static void Substitute(GlyphBuffer glyphs, OpenTypeFont font, TextRun run, ShapingModel model, LineLook look)
    {
        if (model == ShapingModel.Arabic)
            JoinLetters(glyphs, run.Script);
        else if (model == ShapingModel.Hangul)
            HangulJamo.Mark(glyphs);
        if (font.Substitutions is not { } table)
            return;
        var features = table.Features(ScriptTags.Of(run.Script));
        switch (model)
        {
            case ShapingModel.Indic:
                IndicShaper.Substitute(glyphs, table, font, run.Script, features);
                break;
            case ShapingModel.Khmer:
                KhmerShaper.Substitute(glyphs, table, font, features);
                break;
            case ShapingModel.Myanmar:
                MyanmarShaper.Substitute(glyphs, table, font, features);
                break;
            case ShapingModel.Universal:
                UniversalShaper.Substitute(glyphs, table, font, run, features);
                break;
            default:
                var pass = new LayoutPass(glyphs, table, font.Definitions, run.RightToLeft);
                foreach (var stage in SubstitutionStages.Of(model))
                    pass.Apply(features, stage, look);
                break;
        }
    }
}
