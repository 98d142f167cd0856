using System.Numerics;
using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Outlines;

/// <summary>Glyphs in the plain TrueType form (https://learn.microsoft.com/typography/opentype/spec/glyf).</summary>
internal sealed class GlyfTable(FontBytes glyf, FontBytes loca, bool longOffsets, int glyphCount) : IGlyphSource
{
    private const int OnCurve = 0x01;
    private const int ShortX = 0x02;
    private const int ShortY = 0x04;
    private const int Repeat = 0x08;
    private const int SameOrPositiveX = 0x10;
    private const int SameOrPositiveY = 0x20;

    public GlyphPoints Read(int glyph)
    {
        if ((uint)glyph >= (uint)glyphCount)
            return GlyphPoints.Blank;
        var (start, end) = (Offset(glyph), Offset(glyph + 1));
        if (end <= start)
            return GlyphPoints.Blank;

        var bytes = glyf.Slice(start, end - start);
        var contours = bytes.S16(0);
        var cursor = new FontCursor(bytes, 10);
        return contours < 0
            ? GlyphPoints.Composite(CompositeParts.Read(ref cursor, out _))
            : ReadContours(ref cursor, contours);
    }

    private int Offset(int glyph) => longOffsets ? loca.Offset32(glyph * 4) : loca.U16(glyph * 2) * 2;

    private static GlyphPoints ReadContours(ref FontCursor cursor, int contours)
    {
        if (contours == 0)
            return GlyphPoints.Blank;
        var ends = new int[contours];
        var last = -1;
        for (var i = 0; i < contours; i++)
        {
            ends[i] = cursor.U16();
            if (ends[i] < last)
                throw new UnreadableFontException("The contours of a glyph are out of order.");
            last = ends[i];
        }
        var instructions = cursor.U16();
        cursor.Position += instructions;

        var flags = ReadFlags(ref cursor, last + 1);
        var points = new Vector2[flags.Length];
        var onCurve = new bool[flags.Length];
        var (x, y) = (0, 0);
        for (var i = 0; i < flags.Length; i++)
        {
            x += Step(ref cursor, flags[i], ShortX, SameOrPositiveX);
            points[i].X = x;
            onCurve[i] = (flags[i] & OnCurve) != 0;
        }
        for (var i = 0; i < flags.Length; i++)
        {
            y += Step(ref cursor, flags[i], ShortY, SameOrPositiveY);
            points[i].Y = y;
        }
        return new(points, onCurve, ends, []);
    }

    private static byte[] ReadFlags(ref FontCursor cursor, int count)
    {
        var flags = new byte[count];
        for (var i = 0; i < count;)
        {
            var flag = cursor.U8();
            var repeats = (flag & Repeat) != 0 ? cursor.U8() : 0;
            for (var n = 0; n <= repeats && i < count; n++)
                flags[i++] = flag;
        }
        return flags;
    }

    private static int Step(ref FontCursor cursor, byte flag, int isShort, int sameOrPositive) => ((flag & isShort) != 0, (flag & sameOrPositive) != 0) switch
    {
        (true, true) => cursor.U8(),
        (true, false) => -cursor.U8(),
        (false, true) => 0,
        (false, false) => cursor.S16(),
    };
}
