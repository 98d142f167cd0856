using System.Numerics;
using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Outlines;

/// <summary>Reads glyphs off the streams of WOFF2, one after the other.</summary>
internal struct Woff2GlyphReader(FontBytes[] streams, Woff2GlyphPlace place)
{
    private FontCursor _contours = new(streams[0], place.Contours);
    private FontCursor _pointCounts = new(streams[1], place.PointCounts);
    private FontCursor _flags = new(streams[2], place.Flags);
    private FontCursor _steps = new(streams[3], place.Steps);
    private FontCursor _composites = new(streams[4], place.Composites);

    public readonly Woff2GlyphPlace Place =>
        new(_contours.Position, _pointCounts.Position, _flags.Position, _steps.Position, _composites.Position);

    public GlyphPoints Read()
    {
        var contours = _contours.S16();
        if (contours == 0)
            return GlyphPoints.Blank;
        return contours > 0 ? ReadContours(contours) : GlyphPoints.Composite(CompositeParts.Read(ref _composites, out _));
    }

    public void Skip()
    {
        var contours = _contours.S16();
        if (contours == 0)
            return;
        if (contours < 0)
        {
            CompositeParts.Read(ref _composites, out var hasInstructions);
            if (hasInstructions)
                Woff2Numbers.Short(ref _steps);
            return;
        }
        for (; contours > 0; contours--)
        {
            for (var points = Woff2Numbers.Short(ref _pointCounts); points > 0; points--)
                _steps.Position += (_flags.U8() & 127) switch { < 84 => 1, < 120 => 2, < 124 => 3, _ => 4 };
        }
        Woff2Numbers.Short(ref _steps);
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
