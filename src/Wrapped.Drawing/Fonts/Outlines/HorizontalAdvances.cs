using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Outlines;

/// <summary>How far the pen moves after each glyph, in font units, before variations.</summary>
internal sealed class HorizontalAdvances(FontBytes hmtx, int count, bool transformed)
{
    public int Of(int glyph)
    {
        if (count == 0)
            return 0;
        var index = Math.Min(glyph, count - 1);
        // WOFF2's form is a byte of flags and the advances alone.
        return transformed ? hmtx.U16(1 + (index * 2)) : hmtx.U16(index * 4);
    }
}
