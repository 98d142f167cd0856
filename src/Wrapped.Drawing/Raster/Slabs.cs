using System.Runtime.InteropServices;

namespace Wrapped.Drawing.Raster;

/// <summary>A row cut where sides begin, end and cross, so that in each slab they stand in one order from left to right, and winding numbers can be counted.</summary>
internal sealed class Slabs
{
    private const float Thinnest = 1e-5f;

    // Looking for crossings takes each pair of sides. No letter has so many beside each other in one row; what has is cut evenly.
    private const int Many = 400;
    private const int EvenSlabs = 16;

    private readonly List<(float Enter, float Leave, float Height)> _moves = [];
    private readonly List<float> _cuts = [];
    private readonly List<(float Enter, float Leave, float Direction)> _order = [];

    public void Clear() => _moves.Clear();

    /// <summary>
    /// Counts on from <paramref name="winding"/>, which holds left of <paramref name="sides"/>. False, and nothing counted, where the slabs end with different numbers,
    /// unless this is the last there is.
    /// </summary>
    public bool TryAdd(ReadOnlySpan<RowSide> sides, ref int winding, bool isLast)
    {
        Cut(sides);
        var (known, before) = (_moves.Count, winding);
        var after = (int?)null;
        for (var i = 1; i < _cuts.Count; i++)
        {
            var (top, bottom) = (_cuts[i - 1], _cuts[i]);
            if (bottom - top < Thinnest)
                continue;
            Order(sides, top, bottom);
            var end = Count(before, bottom - top);
            if (after is { } other && other != end && !isLast)
            {
                _moves.RemoveRange(known, _moves.Count - known);
                return false;
            }
            after = end;
        }
        winding = after ?? before;
        return true;
    }

    /// <summary>What the borders of the covered area change.</summary>
    public void Write(Span<float> changes)
    {
        foreach (var (top, bottom, height) in _moves)
        {
            var (enter, leave) = top <= bottom ? (top, bottom) : (bottom, top);
            var first = (int)enter;
            var end = Math.Max((int)MathF.Ceiling(leave), first + 1);
            CoverageRow.Cross(changes[first..(end + 1)], enter - first, leave - first, height);
        }
    }

    private void Cut(ReadOnlySpan<RowSide> sides)
    {
        _cuts.Clear();
        _cuts.Add(0);
        _cuts.Add(1);
        if (sides.Length > Many)
        {
            for (var slab = 1; slab < EvenSlabs; slab++)
                _cuts.Add(slab / (float)EvenSlabs);
            _cuts.Sort();
            return;
        }
        for (var i = 0; i < sides.Length; i++)
        {
            _cuts.Add(sides[i].Top);
            _cuts.Add(sides[i].Bottom);
            for (var j = i + 1; j < sides.Length; j++)
            {
                if (sides[j].First < sides[i].End && sides[i].Meets(sides[j]) is { } cut)
                    _cuts.Add(cut);
            }
        }
        _cuts.Sort();
    }

    private void Order(ReadOnlySpan<RowSide> sides, float top, float bottom)
    {
        _order.Clear();
        var middle = (top + bottom) / 2;
        foreach (var side in sides)
        {
            if (sides.Length > Many ? side.Spans(middle, middle) : side.Spans(top, bottom))
                _order.Add((side.At(top), side.At(bottom), side.Direction));
        }
        FewSides.Sort(CollectionsMarshal.AsSpan(_order), static (one, other) => (one.Enter + one.Leave).CompareTo(other.Enter + other.Leave));
    }

    private int Count(int winding, float height)
    {
        foreach (var (enter, leave, direction) in _order)
        {
            var next = winding + (int)direction;
            if (winding == 0 || next == 0)
                _moves.Add((enter, leave, winding == 0 ? height : -height));
            winding = next;
        }
        return winding;
    }
}
