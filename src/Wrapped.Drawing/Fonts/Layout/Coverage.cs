using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Layout;

/// <summary>The two lists of glyphs on which OpenType layout stands (https://learn.microsoft.com/typography/opentype/spec/chapter2).</summary>
internal static class Coverage
{
    /// <summary>The place of <paramref name="glyph"/> in a coverage table; -1 where it is not covered.</summary>
    public static int Index(FontBytes table, int glyph)
    {
        if (table.IsEmpty)
            return -1;
        var ranges = table.U16(0) != 1;
        var (low, high) = (0, table.U16(2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = 4 + (middle * (ranges ? 6 : 2));
            if (glyph < table.U16(at))
                high = middle - 1;
            else if (glyph > table.U16(ranges ? at + 2 : at))
                low = middle + 1;
            else
                return ranges ? table.U16(at + 4) + glyph - table.U16(at) : middle;
        }
        return -1;
    }

    /// <summary>The class of <paramref name="glyph"/> in a class definition table; 0 where it is not named.</summary>
    public static int Class(FontBytes table, int glyph)
    {
        if (table.IsEmpty)
            return 0;
        if (table.U16(0) == 1)
        {
            var index = glyph - table.U16(2);
            return index >= 0 && index < table.U16(4) ? table.U16(6 + (index * 2)) : 0;
        }
        var (low, high) = (0, table.U16(2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = 4 + (middle * 6);
            if (glyph < table.U16(at))
                high = middle - 1;
            else if (glyph > table.U16(at + 2))
                low = middle + 1;
            else
                return table.U16(at + 4);
        }
        return 0;
    }
}
