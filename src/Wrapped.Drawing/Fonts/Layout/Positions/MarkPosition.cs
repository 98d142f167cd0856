using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Layout.Positions;

/// <summary>Hangs a mark on the letter, the part of a ligature, or the mark before it.</summary>
internal static class MarkPosition
{
    public static bool OnBase(LayoutPass pass, FontBytes table, ref int at)
    {
        var mark = Coverage.Index(table.At16(2), pass.Glyphs[at].Glyph);
        if (mark < 0)
            return false;
        var bases = table.At16(4);
        var found = at - 1;
        while (found >= 0 && (Hides(pass, found) || IsLaterPart(pass, found)))
            found--;
        if (found < 0)
            return false;
        var index = Coverage.Index(bases, pass.Glyphs[found].Glyph);
        return index >= 0 && Hang(pass, table, mark, table.At16(10), index, found, ref at);
    }

    public static bool OnLigature(LayoutPass pass, FontBytes table, ref int at)
    {
        var mark = Coverage.Index(table.At16(2), pass.Glyphs[at].Glyph);
        if (mark < 0)
            return false;
        var found = at - 1;
        while (found >= 0 && Hides(pass, found))
            found--;
        if (found < 0)
            return false;
        var index = Coverage.Index(table.At16(4), pass.Glyphs[found].Glyph);
        if (index < 0)
            return false;
        var ligature = table.At16(10).At16(2 + (index * 2));
        var parts = ligature.U16(0);
        if (parts == 0)
            return false;
        ref var glyph = ref pass.Glyphs[at];
        var knowsItsPart = glyph.LigatureId != 0 && glyph.LigatureId == pass.Glyphs[found].LigatureId && glyph.LigatureComponent > 0;
        var part = knowsItsPart ? Math.Min(parts, glyph.LigatureComponent) - 1 : parts - 1;
        return Hang(pass, table, mark, ligature, part, found, ref at);
    }

    public static bool OnMark(LayoutPass pass, FontBytes table, ref int at)
    {
        var mark = Coverage.Index(table.At16(2), pass.Glyphs[at].Glyph);
        if (mark < 0)
            return false;
        var found = pass.PreviousMark(at);
        if (found < 0 || !SitTogether(pass.Glyphs[at], pass.Glyphs[found]))
            return false;
        var index = Coverage.Index(table.At16(4), pass.Glyphs[found].Glyph);
        return index >= 0 && Hang(pass, table, mark, table.At16(10), index, found, ref at);
    }

    private static bool Hides(LayoutPass pass, int at)
    {
        ref var glyph = ref pass.Glyphs[at];
        return glyph.Class == GlyphClass.Mark || (!glyph.Substituted && Invisible.Is(glyph.CodePoint));
    }

    // A letter that the font took apart takes the mark on its first part.
    private static bool IsLaterPart(LayoutPass pass, int at)
    {
        ref var glyph = ref pass.Glyphs[at];
        if (!glyph.Multiplied || glyph.LigatureComponent == 0 || at == 0)
            return false;
        ref var before = ref pass.Glyphs[at - 1];
        return before.Multiplied && before.Class != GlyphClass.Mark && before.LigatureId == glyph.LigatureId && before.LigatureComponent + 1 == glyph.LigatureComponent;
    }

    // Marks of two parts of one ligature do not stack.
    private static bool SitTogether(in ShapingGlyph upper, in ShapingGlyph lower) => upper.LigatureId == lower.LigatureId
        ? upper.LigatureId == 0 || upper.LigatureComponent == lower.LigatureComponent
        : (upper.LigatureId > 0 && upper.LigatureComponent == 0) || (lower.LigatureId > 0 && lower.LigatureComponent == 0);

    private static bool Hang(LayoutPass pass, FontBytes table, int mark, FontBytes places, int index, int on, ref int at)
    {
        var (classes, marks) = (table.U16(6), table.At16(8));
        var place = places.At16(2 + (((index * classes) + marks.U16(2 + (mark * 4))) * 2));
        if (place.IsEmpty)
            return false;
        var shift = ValueRecord.Anchor(pass, place) - ValueRecord.Anchor(pass, marks.At16(4 + (mark * 4)));
        pass.Lean(on, at);
        ref var glyph = ref pass.Glyphs[at];
        (glyph.OffsetX, glyph.OffsetY, glyph.HangsOn, glyph.Cursive) = (shift.X, shift.Y, on - at, false);
        at++;
        return true;
    }
}
