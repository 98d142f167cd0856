using System.Runtime.InteropServices;

namespace Wrapped.Drawing.Raster;

/// <summary>
/// The sides of a shape in one row. A sum of areas is right where each pixel is touched by one line only, which goes from the top of the row to its bottom:
/// then the winding number grows by one there, and cutting it at 1 is exact. Elsewhere the row is cut into <see cref="Slabs"/> in which no two sides cross.
/// </summary>
internal sealed class CoveredRow
{
    private readonly List<RowSide> _sides = [];
    private readonly Slabs _slabs = new();

    public void Clear() => _sides.Clear();

    public void Add(RowSide side)
    {
        if (side.Bottom > side.Top)
            _sides.Add(side);
    }

    /// <summary>Replaces <paramref name="changes"/> where they would not add up to the area of the union.</summary>
    public void Mend(Span<float> changes)
    {
        var sides = CollectionsMarshal.AsSpan(_sides);
        FewSides.Sort(sides, static (one, other) => one.First != other.First ? one.First - other.First : one.Top.CompareTo(other.Top));
        if (IsPlain(sides))
            return;
        _slabs.Clear();
        var winding = 0;
        for (var start = 0; start < sides.Length;)
        {
            var end = Neighbours(sides, start, start + 1);
            // Until the winding number is the same all the way down again.
            while (!_slabs.TryAdd(sides[start..end], ref winding, isLast: end == sides.Length))
                end = Neighbours(sides, start, Math.Min(sides.Length, end + Math.Max(1, (end - start) / 4)));
            start = end;
        }
        changes.Clear();
        _slabs.Write(changes);
    }

    private static bool IsPlain(ReadOnlySpan<RowSide> sides)
    {
        for (var start = 0; start < sides.Length;)
        {
            var end = Neighbours(sides, start, start + 1);
            var bottom = 0f;
            foreach (var side in sides[start..end])
            {
                if (side.Direction != sides[start].Direction || MathF.Abs(side.Top - bottom) > 1e-4f)
                    return false;
                bottom = side.Bottom;
            }
            if (bottom < 1 - 1e-4f)
                return false;
            start = end;
        }
        return true;
    }

    // The end of the sides that touch a pixel together with those from start to end.
    private static int Neighbours(ReadOnlySpan<RowSide> sides, int start, int end)
    {
        var pixels = 0;
        foreach (var side in sides[start..end])
            pixels = Math.Max(pixels, side.End);
        for (; end < sides.Length && sides[end].First < pixels; end++)
            pixels = Math.Max(pixels, sides[end].End);
        return end;
    }
}
