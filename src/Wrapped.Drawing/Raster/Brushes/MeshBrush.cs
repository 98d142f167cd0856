using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Wrapped.Drawing.Raster.Brushes;

/// <summary>
/// Soft lights over a vertical blend, opaque. A Gaussian light is a curve across times a curve down, so that a pixel costs one
/// product for each light and no exponential.
/// </summary>
internal sealed class MeshBrush : Brush
{
    private const float TooFaint = 0.001f;

    private readonly MeshPaint _paint;
    private readonly PixelBox _bounds;
    private readonly float[][] _across;
    private readonly float[] _red;
    private readonly float[] _green;
    private readonly float[] _blue;

    public MeshBrush(MeshPaint paint, PixelBox bounds)
    {
        _paint = paint;
        _bounds = bounds;
        var width = Math.Max(bounds.Width, 0) + 8;
        _across = [.. paint.Lights.Select(light => Enumerable.Range(0, width)
            .Select(x => Fall(bounds.Left + x + 0.5f - light.Centre.X, light.Radius) * light.Colour.A).ToArray())];
        (_red, _green, _blue) = (new float[width], new float[width], new float[width]);
    }

    public override void Row(int x, int y, Span<uint> ink)
    {
        var down = Math.Clamp((y + 0.5f - _bounds.Top) / _bounds.Height, 0, 1);
        var ground = _paint.Top.Mix(_paint.Bottom, down);
        _red.AsSpan(0, ink.Length + 7).Fill(ground.R * 255);
        _green.AsSpan(0, ink.Length + 7).Fill(ground.G * 255);
        _blue.AsSpan(0, ink.Length + 7).Fill(ground.B * 255);
        for (var number = 0; number < _across.Length; number++)
        {
            var light = _paint.Lights[number];
            var strength = Fall(y + 0.5f - light.Centre.Y, light.Radius);
            if (strength * light.Colour.A >= TooFaint)
                Shine(light.Colour, _across[number].AsSpan(x - _bounds.Left), strength, ink.Length);
        }

        Write(x, y, ink);
    }

    private static float Fall(float distance, float radius)
    {
        var far = distance / radius;
        return (float)Math.Exp(-far * (double)far);
    }

    private void Shine(Rgba colour, ReadOnlySpan<float> across, float strength, int length)
    {
        ref var curve = ref MemoryMarshal.GetReference(across);
        ref var red = ref MemoryMarshal.GetArrayDataReference(_red);
        ref var green = ref MemoryMarshal.GetArrayDataReference(_green);
        ref var blue = ref MemoryMarshal.GetArrayDataReference(_blue);
        var (toRed, toGreen, toBlue) = (Vector256.Create(colour.R * 255), Vector256.Create(colour.G * 255), Vector256.Create(colour.B * 255));
        for (nuint i = 0; i < (nuint)length; i += 8)
        {
            var share = Vector256.LoadUnsafe(ref curve, i) * strength;
            Mix(ref red, toRed, share, i);
            Mix(ref green, toGreen, share, i);
            Mix(ref blue, toBlue, share, i);
        }
    }

    private static void Mix(ref float part, Vector256<float> towards, Vector256<float> share, nuint at)
    {
        var now = Vector256.LoadUnsafe(ref part, at);
        (now + ((towards - now) * share)).StoreUnsafe(ref part, at);
    }

    private void Write(int x, int y, Span<uint> ink)
    {
        ref var noise = ref MemoryMarshal.GetReference(Noise.Row(y));
        ref var target = ref MemoryMarshal.GetReference(ink);
        var done = 0;
        for (; done + 8 <= ink.Length; done += 8)
            Eight(ref noise, x, done).StoreUnsafe(ref target, (nuint)done);
        if (done < ink.Length)
        {
            var last = Eight(ref noise, x, done);
            for (var lane = 0; done < ink.Length; lane++)
                ink[done++] = last[lane];
        }
    }

    private Vector256<uint> Eight(ref float noise, int x, int done)
    {
        var shift = (Vector256.LoadUnsafe(ref noise, (nuint)((x + done) & (Noise.Side - 1))) * _paint.Dither) + Vector256.Create(0.5f);
        var packed = Whole(_red, done, shift) | Whole(_green, done, shift) << 8 | Whole(_blue, done, shift) << 16;
        return packed.AsUInt32() | Vector256.Create(0xff000000);
    }

    private static Vector256<int> Whole(float[] parts, int at, Vector256<float> shift)
    {
        var shifted = Vector256.LoadUnsafe(ref parts[at]) + shift;
        return Vector256.ConvertToInt32(Vector256.Min(Vector256.Max(shifted, Vector256<float>.Zero), Vector256.Create(255f)));
    }
}
