using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Layout.Positions;

/// <summary>Kerning: moves two neighbours by what they are together.</summary>
internal static class PairPosition
{
    public static bool Apply(LayoutPass pass, FontBytes table, ref int at)
    {
        var index = Coverage.Index(table.At16(2), pass.Glyphs[at].Glyph);
        if (index < 0)
            return false;
        var second = pass.Next(at, 1, GlyphTest.Anything, context: true);
        if (second < 0)
            return false;
        return table.U16(0) == 1 ? ByGlyph(pass, table, index, second, ref at) : ByClass(pass, table, second, ref at);
    }

    private static bool ByGlyph(LayoutPass pass, FontBytes table, int index, int second, ref int at)
    {
        var set = table.At16(10 + (index * 2));
        var size = 2 + ValueRecord.Size(table.U16(4)) + ValueRecord.Size(table.U16(6));
        var glyph = pass.Glyphs[second].Glyph;
        var (low, high) = (0, set.U16(0) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var pair = 2 + (middle * size);
            if (glyph < set.U16(pair))
                high = middle - 1;
            else if (glyph > set.U16(pair))
                low = middle + 1;
            else
                return Move(pass, table, set, pair + 2, second, ref at);
        }
        return false;
    }

    private static bool ByClass(LayoutPass pass, FontBytes table, int second, ref int at)
    {
        var first = Coverage.Class(table.At16(8), pass.Glyphs[at].Glyph);
        var other = Coverage.Class(table.At16(10), pass.Glyphs[second].Glyph);
        var (firsts, others) = (table.U16(12), table.U16(14));
        if (first >= firsts || other >= others)
            return false;
        var size = ValueRecord.Size(table.U16(4)) + ValueRecord.Size(table.U16(6));
        return Move(pass, table, table, 16 + (((first * others) + other) * size), second, ref at);
    }

    private static bool Move(LayoutPass pass, FontBytes table, FontBytes records, int record, int second, ref int at)
    {
        var (format, secondFormat) = (table.U16(4), table.U16(6));
        var moves = ValueRecord.Add(pass, records, record, format, ref pass.Glyphs[at]);
        moves |= ValueRecord.Add(pass, records, record + ValueRecord.Size(format), secondFormat, ref pass.Glyphs[second]);
        if (moves)
            pass.Lean(at, second);
        at = secondFormat != 0 ? second + 1 : second;
        return true;
    }
}
