using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Text.Writing;

namespace Wrapped.Drawing.Text;

/// <summary>Kerns glyphs, hangs marks, and turns the run from the order of the text to the order of the eye.</summary>
internal static class GlyphPlaces
{
    private static readonly FeatureStage Features = FeatureStage.Of("abvm", "blwm", "mark", "mkmk", "curs", "dist", "kern");

    public static void Apply(GlyphBuffer glyphs, OpenTypeFont font, TextRun run, ShapingModel model)
    {
        // Some scripts have marks without width before the font moves them, some after, some keep the width.
        if (model is ShapingModel.Universal or ShapingModel.Myanmar)
            FlattenMarks(glyphs);
        if (font.Positions is { } table)
        {
            var pass = new LayoutPass(glyphs, table, font.Definitions, run.RightToLeft);
            foreach (var lookup in table.Features(ScriptTags.Of(run.Script)).InOrder(Features))
                pass.Apply(lookup);
        }
        if (model is not (ShapingModel.Indic or ShapingModel.Khmer or ShapingModel.Hangul or ShapingModel.Universal or ShapingModel.Myanmar))
            FlattenMarks(glyphs);
        Hang(glyphs, run.RightToLeft);
        DropInvisible(glyphs);
        if (run.RightToLeft)
            glyphs.Span.Reverse();
    }

    private static void FlattenMarks(GlyphBuffer glyphs)
    {
        foreach (ref var glyph in glyphs.Span)
        {
            if (glyph.Class == GlyphClass.Mark)
                glyph.Advance = 0;
        }
    }

    private static void Hang(GlyphBuffer glyphs, bool rightToLeft)
    {
        foreach (ref var glyph in glyphs.Span)
        {
            if (Invisible.Is(glyph.CodePoint) && !glyph.Substituted)
                (glyph.Advance, glyph.OffsetX, glyph.OffsetY) = (0, 0, 0);
        }
        var hung = new bool[glyphs.Count];
        for (var i = 0; i < glyphs.Count; i++)
            Hang(glyphs, i, rightToLeft, hung);
    }

    private static void Hang(GlyphBuffer glyphs, int at, bool rightToLeft, bool[] hung)
    {
        // Chains of marks can be as long as the run, so they are walked, not recursed into.
        var chain = new Stack<int>();
        for (var next = at; next >= 0 && next < glyphs.Count && !hung[next]; next += glyphs[next].HangsOn)
        {
            hung[next] = true;
            chain.Push(next);
            if (glyphs[next].HangsOn == 0)
                break;
        }
        while (chain.TryPop(out var next))
        {
            ref var glyph = ref glyphs[next];
            var on = next + glyph.HangsOn;
            if (on == next || on < 0 || on >= glyphs.Count)
                continue;
            glyph.OffsetY += glyphs[on].OffsetY;
            if (glyph.Cursive)
                continue;
            glyph.OffsetX += glyphs[on].OffsetX;
            if (rightToLeft)
            {
                for (var i = on + 1; i <= next; i++)
                    glyph.OffsetX += glyphs[i].Advance;
            }
            else
            {
                for (var i = on; i < next; i++)
                    glyph.OffsetX -= glyphs[i].Advance;
            }
        }
    }

    // Glyph 0 is a font's box for what it lacks; a rule of the font may still lead to it.
    private static void DropInvisible(GlyphBuffer glyphs) =>
        glyphs.RemoveAll(static glyph => glyph.Glyph == 0 || (Invisible.Is(glyph.CodePoint) && !glyph.Substituted));
}
