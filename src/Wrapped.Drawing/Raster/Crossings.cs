using System.Runtime.InteropServices;

namespace Wrapped.Drawing.Raster;

/// <summary>Remembers the sides of a shape that may overlap itself, and finds for each row what it covers where a sum of areas does not tell.</summary>
internal sealed class Crossings
{
    private readonly List<Side> _sides = [];
    private readonly List<Side> _active = [];
    private readonly CoveredRow _row = new();
    private int _next;

    public void Clear()
    {
        _sides.Clear();
        _active.Clear();
        _next = 0;
    }

    /// <summary>A falling side, in pixels of the region; <paramref name="direction"/> is -1 where the contour rises along it.</summary>
    public void Add(float topX, float topY, float bottomX, float bottomY, float direction) => _sides.Add(new(topX, topY, bottomX, bottomY, direction));

    /// <summary>Where it must, replaces the changes of row <paramref name="line"/>; rows are asked for from the top down.</summary>
    public void Mend(int line, Span<float> changes)
    {
        if (_next == 0)
            _sides.Sort(static (one, other) => one.TopY.CompareTo(other.TopY));
        for (; _next < _sides.Count && _sides[_next].TopY < line + 1; _next++)
            _active.Add(_sides[_next]);
        _row.Clear();
        var kept = 0;
        foreach (var side in CollectionsMarshal.AsSpan(_active))
        {
            if (side.BottomY <= line)
                continue;
            _active[kept++] = side;
            _row.Add(side.In(line));
        }
        _active.RemoveRange(kept, _active.Count - kept);
        _row.Mend(changes);
    }

    private readonly record struct Side(float TopX, float TopY, float BottomX, float BottomY, float Direction)
    {
        public RowSide In(int line)
        {
            var slope = (BottomX - TopX) / (BottomY - TopY);
            var (top, bottom) = (MathF.Max(TopY, line), MathF.Min(BottomY, line + 1));
            return new(top - line, bottom - line, At(top, slope), At(bottom, slope), Direction);
        }

        private float At(float y, float slope) => Math.Clamp(TopX + ((y - TopY) * slope), MathF.Min(TopX, BottomX), MathF.Max(TopX, BottomX));
    }
}
