using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Layout.Positions;

/// <summary>Joins the end of one stroke to the beginning of the next, as slanted Arabic hands do.</summary>
internal static class CursivePosition
{
    public static bool Apply(LayoutPass pass, FontBytes table, ref int at)
    {
        var entry = Anchor(table, 6, pass.Glyphs[at].Glyph);
        if (entry.IsEmpty)
            return false;
        var before = pass.Next(at, -1, GlyphTest.Anything, context: true);
        if (before < 0)
            return false;
        var exit = Anchor(table, 8, pass.Glyphs[before].Glyph);
        if (exit.IsEmpty)
            return false;

        pass.Lean(before, at);
        var (into, outOf) = (ValueRecord.Anchor(pass, entry), ValueRecord.Anchor(pass, exit));
        ref var previous = ref pass.Glyphs[before];
        ref var current = ref pass.Glyphs[at];
        if (pass.RightToLeft)
        {
            var shift = outOf.X + previous.OffsetX;
            previous.Advance -= shift;
            previous.OffsetX -= shift;
            current.Advance = into.X + current.OffsetX;
        }
        else
        {
            previous.Advance = outOf.X + previous.OffsetX;
            var shift = into.X + current.OffsetX;
            current.Advance -= shift;
            current.OffsetX -= shift;
        }
        if (pass.HangsBackwards)
            (previous.HangsOn, previous.Cursive, previous.OffsetY) = (at - before, true, into.Y - outOf.Y);
        else
            (current.HangsOn, current.Cursive, current.OffsetY) = (before - at, true, outOf.Y - into.Y);
        at++;
        return true;
    }

    private static FontBytes Anchor(FontBytes table, int at, int glyph)
    {
        var index = Coverage.Index(table.At16(2), glyph);
        return index >= 0 ? table.At16(at + (index * 4)) : default;
    }
}
