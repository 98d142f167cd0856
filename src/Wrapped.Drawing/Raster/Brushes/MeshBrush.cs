using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Wrapped.Drawing.Raster.Brushes;

/// <summary>
/// Soft lights over a vertical blend, opaque. Soft as they are, the colours are counted for some rows only and mixed between them,
/// which is wrong by less than a tenth of a step of 1/255.
/// </summary>
internal sealed class MeshBrush : Brush
{
    // A Gaussian bends by at most 2 / r² of its height, and a chord over h rows strays from it by an eighth of that times h².
    private const float RowsForRadius = 0.04f;
    private const int MostRows = 16;

    private readonly MeshPaint _paint;
    private readonly PixelBox _bounds;
    private readonly int _rows;
    private MeshRow _upper;
    private MeshRow _lower;

    public MeshBrush(MeshPaint paint, PixelBox bounds)
    {
        _paint = paint;
        _bounds = bounds;
        var smallest = paint.Lights.Count == 0 ? MostRows / RowsForRadius : paint.Lights.Min(light => light.Radius);
        _rows = (int)Math.Clamp(smallest * RowsForRadius, 1, MostRows);
        float[][] across = [.. paint.Lights.Select(light => MeshRow.Across(light, bounds))];
        (_upper, _lower) = (new(paint, bounds, across), new(paint, bounds, across));
    }

    public override bool IsOpaque => true;

    public override void Row(int x, int y, Span<uint> ink)
    {
        var (number, rest) = Math.DivRem(y - _bounds.Top, _rows);
        if (_lower.Y == Place(number))
            (_upper, _lower) = (_lower, _upper);
        _upper.MoveTo(Place(number));
        if (rest > 0)
            _lower.MoveTo(Place(number + 1));
        Write(x, y, rest > 0 ? rest / (float)_rows : 0, ink);
    }

    private int Place(int number) => _bounds.Top + (number * _rows);

    private void Write(int x, int y, float share, Span<uint> ink)
    {
        ref var noise = ref MemoryMarshal.GetReference(Noise.Row(y));
        ref var target = ref MemoryMarshal.GetReference(ink);
        var done = 0;
        for (; done + 8 <= ink.Length; done += 8)
            Eight(ref noise, x + done, share).StoreUnsafe(ref target, (nuint)done);
        if (done < ink.Length)
        {
            var last = Eight(ref noise, x + done, share);
            for (var lane = 0; done < ink.Length; lane++)
                ink[done++] = last[lane];
        }
    }

    private Vector256<uint> Eight(ref float noise, int x, float share)
    {
        var shift = (Vector256.LoadUnsafe(ref noise, (nuint)(x & (Noise.Side - 1))) * _paint.Dither) + Vector256.Create(0.5f);
        var (at, towards) = (x - _bounds.Left, Vector256.Create(share));
        var packed = Whole(_upper.Red, _lower.Red, at, towards, shift)
            | Whole(_upper.Green, _lower.Green, at, towards, shift) << 8
            | Whole(_upper.Blue, _lower.Blue, at, towards, shift) << 16;
        return packed.AsUInt32() | Vector256.Create(0xff000000);
    }

    private static Vector256<int> Whole(float[] upper, float[] lower, int at, Vector256<float> share, Vector256<float> shift)
    {
        var above = Vector256.LoadUnsafe(ref upper[at]);
        var shifted = above + ((Vector256.LoadUnsafe(ref lower[at]) - above) * share) + shift;
        return Vector256.ConvertToInt32(Vector256.Min(Vector256.Max(shifted, Vector256<float>.Zero), Vector256.Create(255f)));
    }
}
