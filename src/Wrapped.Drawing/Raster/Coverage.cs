using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Wrapped.Drawing.Raster;

/// <summary>
/// How much of each pixel the inside of some edges covers, exactly: each edge leaves, in every row that it crosses, how the covered
/// area changes from one pixel to the next, and a running sum along the row gives the areas.
/// </summary>
/// <remarks>
/// The sum is the winding number averaged over the pixel, so its size, cut at 1, is the non-zero rule wherever the winding is the same
/// all over a pixel, or changes by one within it. Where contours may overlap, <see cref="Crossings"/> mends the rows in which it is not.
/// </remarks>
internal sealed class Coverage
{
    private readonly Crossings _crossings = new();
    private float[] _changes = [];
    private int[] _firsts = [];
    private int[] _ends = [];
    private byte[] _row = [];
    private PixelBox _region;
    private int _stride;
    private bool _mayOverlap;
    private bool[] _careful = [];

    /// <summary>Forgets the last shape and takes the sides of another, as far as they matter to <paramref name="region"/>; rows are then read from the top.</summary>
    public void Take(Edges edges, PixelBox region)
    {
        _region = region;
        _crossings.Clear();

        // An edge at the right end writes into two more pixels, and eight are looked at together.
        _stride = region.Width + 10;
        if (_changes.Length < _stride * region.Height)
            _changes = new float[_stride * region.Height];
        if (_firsts.Length < region.Height)
            (_firsts, _ends) = (new int[region.Height], new int[region.Height]);
        if (_row.Length < _stride)
            _row = new byte[_stride];
        MarkOverlaps(edges.Overlapping);
        _firsts.AsSpan(0, region.Height).Fill(int.MaxValue);
        _ends.AsSpan(0, region.Height).Clear();

        foreach (var edge in edges.All)
            Add(edge);
    }

    /// <summary>The coverage, 0 to 255, of row <paramref name="y"/> from pixel <paramref name="left"/> on; zero elsewhere. Each row can be read once.</summary>
    public Span<byte> Row(int y, out int left)
    {
        var line = y - _region.Top;
        var (first, end) = (_firsts[line], Math.Min(_ends[line], _region.Width));
        left = first < end ? _region.Left + first : _region.Left;
        if (_ends[line] == 0)
            return default;

        var changes = _changes.AsSpan(line * _stride, _stride);
        if (_mayOverlap && _careful[line])
            _crossings.Mend(line, changes[.._ends[line]]);
        var sum = Sum(changes, first, end, _row);
        changes[first.._ends[line]].Clear();
        if (first >= end)
            return default;

        // What lies to the right of the last edge is inside where the shape goes on beyond the region.
        var beyond = Shade(sum);
        if (beyond > 0)
        {
            _row.AsSpan(end, _region.Width - end).Fill(beyond);
            end = _region.Width;
        }

        return _row.AsSpan(first, end - first);
    }

    private void MarkOverlaps(List<(float Top, float Bottom)> stretches)
    {
        if (_careful.Length < _region.Height)
            _careful = new bool[_region.Height];
        _careful.AsSpan(0, _region.Height).Clear();
        _mayOverlap = false;
        foreach (var (top, bottom) in stretches)
        {
            var first = (int)MathF.Floor(Math.Clamp(top - _region.Top, 0, _region.Height));
            var end = (int)MathF.Ceiling(Math.Clamp(bottom - _region.Top, 0, _region.Height));
            _careful.AsSpan(first, end - first).Fill(true);
            _mayOverlap |= end > first;
        }
    }

    private static float Sum(ReadOnlySpan<float> changes, int first, int end, byte[] row)
    {
        var sum = 0f;
        for (var x = first; x < end;)
        {
            // Inside and outside a shape nothing changes for many pixels.
            if (Vector256.EqualsAll(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(changes), (nuint)x), Vector256<float>.Zero))
            {
                var run = Math.Min(8, end - x);
                row.AsSpan(x, run).Fill(Shade(sum));
                x += run;
                continue;
            }

            for (var stop = Math.Min(x + 8, end); x < stop; x++)
            {
                sum += changes[x];
                row[x] = Shade(sum);
            }
        }

        return sum;
    }

    private static byte Shade(float winding) => (byte)((MathF.Min(MathF.Abs(winding), 1) * 255) + 0.5f);

    private void Add(Edge edge)
    {
        // In double precision, so that the point where a far-away edge enters the region is still right.
        double ax = edge.From.X - (double)_region.Left, ay = edge.From.Y - (double)_region.Top;
        double bx = edge.To.X - (double)_region.Left, by = edge.To.Y - (double)_region.Top;
        var direction = 1f;
        if (ay > by)
            (ax, ay, bx, by, direction) = (bx, by, ax, ay, -1f);
        if (by <= 0 || ay >= _region.Height || ay == by)
            return;
        if (ay >= 0 && by <= _region.Height && Math.Min(ax, bx) >= 0 && Math.Max(ax, bx) <= _region.Width)
        {
            Accumulate((float)ax, (float)ay, (float)bx, (float)by, direction);
            return;
        }

        var slope = (bx - ax) / (by - ay);
        if (ay < 0)
            (ax, ay) = (ax - (ay * slope), 0);
        if (by > _region.Height)
            (bx, by) = (bx - ((by - _region.Height) * slope), _region.Height);

        // What is left of the region counts at its left end, what is right of it not at all.
        var width = (double)_region.Width;
        if (Math.Min(ax, bx) < 0 && Math.Max(ax, bx) > 0)
        {
            var crossing = Math.Clamp(ay - (ax / slope), ay, by);
            AddInside(ax < 0 ? 0 : ax, ay, 0, crossing, direction, width);
            AddInside(0, crossing, bx < 0 ? 0 : bx, by, direction, width);
            return;
        }

        AddInside(Math.Max(ax, 0), ay, Math.Max(bx, 0), by, direction, width);
    }

    private void AddInside(double ax, double ay, double bx, double by, float direction, double width)
    {
        if (Math.Min(ax, bx) >= width)
            return;
        if (Math.Max(ax, bx) > width)
        {
            var crossing = Math.Clamp(ay + ((width - ax) * (by - ay) / (bx - ax)), ay, by);
            if (ax > width)
                (ax, ay) = (width, crossing);
            else
                (bx, by) = (width, crossing);
        }

        Accumulate((float)ax, (float)ay, (float)bx, (float)by, direction);
    }

    private void Accumulate(float ax, float ay, float bx, float by, float direction)
    {
        if (by <= ay)
            return;
        if (_mayOverlap)
            _crossings.Add(ax, ay, bx, by, direction);
        var slope = (bx - ax) / (by - ay);
        var last = Math.Min((int)MathF.Ceiling(by), _region.Height) - 1;
        var (x, y) = (ax, ay);
        for (var line = (int)ay; line <= last; line++)
        {
            var (bottom, next) = line == last ? (MathF.Min(by, line + 1), bx) : (line + 1, Math.Clamp(ax + ((line + 1 - ay) * slope), 0, _region.Width));
            var (enter, leave) = x <= next ? (x, next) : (next, x);
            var first = (int)enter;
            var end = Math.Max((int)MathF.Ceiling(leave), first + 1);
            _firsts[line] = Math.Min(_firsts[line], first);
            _ends[line] = Math.Max(_ends[line], end + 1);
            CoverageRow.Cross(_changes.AsSpan((line * _stride) + first, end - first + 1), enter - first, leave - first, (bottom - y) * direction);
            (x, y) = (next, bottom);
        }
    }
}
