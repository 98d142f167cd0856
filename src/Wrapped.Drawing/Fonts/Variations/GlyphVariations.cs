using System.Numerics;
using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Variations;

/// <summary>How the points of each glyph move with the axes (https://learn.microsoft.com/typography/opentype/spec/gvar).</summary>
internal sealed class GlyphVariations(FontBytes gvar, float[] coordinates)
{
    /// <summary>Four points past the outline carry the metrics; the first two are the ends of the advance.</summary>
    public const int PhantomPoints = 4;

    private const int MostDeltas = 1 << 21;
    private const int SharedPoints = 0x8000;
    private const int OwnPeak = 0x8000;
    private const int OwnRange = 0x4000;
    private const int OwnPoints = 0x2000;

    /// <summary>Deltas of <paramref name="points"/> and the phantom points after them; null where the glyph does not move.</summary>
    /// <param name="glyph">Its number.</param>
    /// <param name="points">The points of the outline; for a composite glyph only their count matters.</param>
    /// <param name="contourEnds">Empty for a composite glyph, whose parts move each for itself.</param>
    public Vector2[]? Deltas(int glyph, ReadOnlySpan<Vector2> points, ReadOnlySpan<int> contourEnds)
    {
        var data = Data(glyph);
        if (data.IsEmpty)
            return null;
        var header = new FontCursor(data);
        var tuples = header.U16();
        var serialized = new FontCursor(data, header.U16());
        var shared = (tuples & SharedPoints) != 0 ? PackedNumbers.Points(ref serialized) : null;

        var total = new Vector2[points.Length + PhantomPoints];
        if ((long)(tuples & 0x0FFF) * total.Length > MostDeltas)
            throw new UnreadableFontException("A glyph of the font varies in too many ways.");
        for (var i = 0; i < (tuples & 0x0FFF); i++)
        {
            var size = header.U16();
            var index = header.U16();
            var reach = Reach(ref header, index);
            var own = serialized;
            serialized.Position += size;
            if (reach == 0)
                continue;
            var moved = (index & OwnPoints) != 0 ? PackedNumbers.Points(ref own) : shared;
            Add(total, ref own, moved, reach, points, contourEnds);
        }
        return total;
    }

    private FontBytes Data(int glyph)
    {
        if (glyph >= gvar.U16(12))
            return default;
        var longOffsets = (gvar.U16(14) & 1) != 0;
        var (start, end) = longOffsets
            ? (gvar.Offset32(20 + (glyph * 4)), gvar.Offset32(24 + (glyph * 4)))
            : (gvar.U16(20 + (glyph * 2)) * 2, gvar.U16(22 + (glyph * 2)) * 2);
        return end > start ? gvar.From(gvar.Offset32(16)).Slice(start, end - start) : default;
    }

    private float Reach(ref FontCursor header, int index)
    {
        var axes = gvar.U16(4);
        if (axes != coordinates.Length)
            throw new UnreadableFontException("The font's variations disagree on the number of axes.");
        Span<float> peaks = stackalloc float[16];
        if (axes > peaks.Length)
            throw new UnreadableFontException("The font has too many axes.");
        var sharedPeaks = new FontCursor(gvar, gvar.Offset32(8) + ((index & 0x0FFF) * axes * 2));
        for (var i = 0; i < axes; i++)
            peaks[i] = (index & OwnPeak) != 0 ? header.F2Dot14() : sharedPeaks.F2Dot14();

        var range = header;
        if ((index & OwnRange) != 0)
            header.Position += axes * 4;
        var ends = range;
        ends.Position += axes * 2;
        var reach = 1f;
        for (var i = 0; i < axes; i++)
        {
            var (start, end) = (index & OwnRange) != 0
                ? (range.F2Dot14(), ends.F2Dot14())
                : (MathF.Min(peaks[i], 0), MathF.Max(peaks[i], 0));
            reach *= AxisReach.Of(coordinates[i], start, peaks[i], end);
        }
        return reach;
    }

    private static void Add(Vector2[] total, ref FontCursor cursor, int[]? moved, float reach, ReadOnlySpan<Vector2> points, ReadOnlySpan<int> contourEnds)
    {
        var count = moved?.Length ?? total.Length;
        var xs = PackedNumbers.Deltas(ref cursor, count);
        var ys = PackedNumbers.Deltas(ref cursor, count);
        if (moved is null)
        {
            for (var i = 0; i < total.Length; i++)
                total[i] += new Vector2(xs[i], ys[i]) * reach;
            return;
        }

        var deltas = new Vector2[total.Length];
        var touched = new bool[total.Length];
        for (var i = 0; i < count; i++)
        {
            if (moved[i] >= total.Length)
                continue;
            deltas[moved[i]] += new Vector2(xs[i], ys[i]);
            touched[moved[i]] = true;
        }
        var start = 0;
        foreach (var end in contourEnds)
        {
            var contour = start..(end + 1);
            UntouchedPoints.Infer(points[contour], deltas.AsSpan(contour), touched.AsSpan(contour));
            start = end + 1;
        }
        for (var i = 0; i < total.Length; i++)
            total[i] += deltas[i] * reach;
    }
}
