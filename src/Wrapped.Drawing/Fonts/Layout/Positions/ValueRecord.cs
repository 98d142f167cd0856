using System.Numerics;
using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Layout.Positions;

/// <summary>The numbers by which GPOS moves a glyph, each with its own variation.</summary>
internal static class ValueRecord
{
    private const int VariationIndex = 0x8000;

    /// <summary>In bytes.</summary>
    public static int Size(int format) => BitOperations.PopCount((uint)format) * 2;

    /// <summary>Moves <paramref name="glyph"/> by the record at <paramref name="at"/>, and whether that is anything; vertical advances do not matter here.</summary>
    public static bool Add(LayoutPass pass, FontBytes table, int at, int format, ref ShapingGlyph glyph)
    {
        var moves = false;
        for (var bit = 0; bit < 8; bit++)
        {
            if ((format & (1 << bit)) == 0)
                continue;
            var value = bit < 4 ? table.S16(at) : Delta(pass, table.At16(at));
            moves |= value != 0;
            switch (bit & 3)
            {
                case 0:
                    glyph.OffsetX += value;
                    break;
                case 1:
                    glyph.OffsetY += value;
                    break;
                case 2:
                    glyph.Advance += value;
                    break;
                default:
                    break;
            }
            at += 2;
        }
        return moves;
    }

    /// <summary>A point where glyphs meet.</summary>
    public static Vector2 Anchor(LayoutPass pass, FontBytes anchor)
    {
        var point = new Vector2(anchor.S16(2), anchor.S16(4));
        return anchor.U16(0) == 3 ? point + new Vector2(Delta(pass, anchor.At16(6)), Delta(pass, anchor.At16(8))) : point;
    }

    // Other formats are hints for small pixels.
    private static float Delta(LayoutPass pass, FontBytes device) => !device.IsEmpty && device.U16(4) == VariationIndex
        ? MathF.Floor(pass.Definitions.Store.Delta(device.U16(0), device.U16(2)) + 0.5f)
        : 0;
}
