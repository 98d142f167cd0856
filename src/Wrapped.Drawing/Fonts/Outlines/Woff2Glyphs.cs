using System.Numerics;
using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Outlines;

/// <summary>Glyphs in WOFF2's own form, seven streams side by side (https://www.w3.org/TR/WOFF2/#glyf_table_format).</summary>
internal sealed class Woff2Glyphs : IGlyphSource
{
    private readonly GlyphPoints[] _glyphs;
    private FontCursor _contourCounts;
    private FontCursor _pointCounts;
    private FontCursor _flags;
    private FontCursor _steps;
    private FontCursor _composites;

    public Woff2Glyphs(FontBytes glyf)
    {
        // In the order of the file; bounding boxes and instructions come last and are not needed.
        var at = 36;
        _contourCounts = Stream(glyf, 0, ref at);
        _pointCounts = Stream(glyf, 1, ref at);
        _flags = Stream(glyf, 2, ref at);
        _steps = Stream(glyf, 3, ref at);
        _composites = Stream(glyf, 4, ref at);

        _glyphs = new GlyphPoints[glyf.U16(4)];
        for (var i = 0; i < _glyphs.Length; i++)
            _glyphs[i] = ReadNext();
    }

    public GlyphPoints Read(int glyph) => (uint)glyph < (uint)_glyphs.Length ? _glyphs[glyph] : GlyphPoints.Blank;

    private static FontCursor Stream(FontBytes glyf, int number, ref int at)
    {
        var length = glyf.Offset32(8 + (number * 4));
        var cursor = new FontCursor(glyf.Slice(at, length));
        at += length;
        return cursor;
    }

    private GlyphPoints ReadNext()
    {
        var contours = _contourCounts.S16();
        if (contours == 0)
            return GlyphPoints.Blank;
        if (contours > 0)
            return ReadContours(contours);
        var parts = CompositeParts.Read(ref _composites, out var hasInstructions);
        if (hasInstructions)
            Woff2Numbers.Short(ref _steps);
        return GlyphPoints.Composite(parts);
    }

    private GlyphPoints ReadContours(int contours)
    {
        var ends = new int[contours];
        var count = 0;
        for (var i = 0; i < contours; i++)
        {
            count += Woff2Numbers.Short(ref _pointCounts);
            ends[i] = count - 1;
        }
        if (count > ushort.MaxValue)
            throw new UnreadableFontException("A glyph of the font has too many points.");

        var points = new Vector2[count];
        var onCurve = new bool[count];
        var (x, y) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            var flag = _flags.U8();
            onCurve[i] = flag < 128;
            var (dx, dy) = ReadStep(flag & 127);
            points[i] = new(x += dx, y += dy);
        }
        Woff2Numbers.Short(ref _steps);
        return new(points, onCurve, ends, []);
    }

    // The flag says how many bits each direction takes and adds their high part; https://www.w3.org/TR/WOFF2/#triplet_decoding.
    private (int X, int Y) ReadStep(int flag)
    {
        int first = _steps.U8();
        switch (flag)
        {
            case < 10:
                return (0, Signed(flag, ((flag & 14) << 7) + first));
            case < 20:
                return (Signed(flag, (((flag - 10) & 14) << 7) + first), 0);
            case < 84:
                var low = flag - 20;
                return (Signed(flag, 1 + (low & 0x30) + (first >> 4)), Signed(flag >> 1, 1 + ((low & 0x0C) << 2) + (first & 0x0F)));
            case < 120:
                var middle = flag - 84;
                return (Signed(flag, 1 + ((middle / 12) << 8) + first), Signed(flag >> 1, 1 + ((middle % 12 >> 2) << 8) + _steps.U8()));
            case < 124:
                int shared = _steps.U8();
                return (Signed(flag, (first << 4) + (shared >> 4)), Signed(flag >> 1, ((shared & 0x0F) << 8) + _steps.U8()));
            default:
                var x = (first << 8) + _steps.U8();
                return (Signed(flag, x), Signed(flag >> 1, _steps.U16()));
        }
    }

    private static int Signed(int flag, int value) => (flag & 1) != 0 ? value : -value;
}
