using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Wrapped.Drawing.Raster.Brushes;

/// <summary>One row of a mesh, each part 0 to 255. A Gaussian light is a curve across times a curve down, so that a pixel costs one product for each light and no exponential.</summary>
internal sealed class MeshRow(MeshPaint paint, PixelBox bounds, float[][] across)
{
    private const float TooFaint = 0.001f;

    public int Y { get; private set; } = int.MinValue;

    public float[] Red { get; } = new float[Room(bounds)];

    public float[] Green { get; } = new float[Room(bounds)];

    public float[] Blue { get; } = new float[Room(bounds)];

    /// <summary>The curve of <paramref name="light"/> from left to right.</summary>
    public static float[] Across(MeshLight light, PixelBox bounds)
    {
        var curve = new float[Room(bounds)];
        for (var x = 0; x < curve.Length; x++)
            curve[x] = Fall(bounds.Left + x + 0.5f - light.Centre.X, light.Radius) * light.Colour.A;
        return curve;
    }

    /// <summary>Counts the colours of row <paramref name="y"/>, if they are not here already.</summary>
    public void MoveTo(int y)
    {
        if (y == Y)
            return;
        Y = y;
        var ground = paint.Top.Mix(paint.Bottom, Math.Clamp((y + 0.5f - bounds.Top) / bounds.Height, 0, 1));
        Red.AsSpan().Fill(ground.R * 255);
        Green.AsSpan().Fill(ground.G * 255);
        Blue.AsSpan().Fill(ground.B * 255);
        for (var number = 0; number < across.Length; number++)
        {
            var light = paint.Lights[number];
            var strength = Fall(y + 0.5f - light.Centre.Y, light.Radius);
            if (strength * light.Colour.A < TooFaint)
                continue;
            Mix(Red, light.Colour.R * 255, across[number], strength);
            Mix(Green, light.Colour.G * 255, across[number], strength);
            Mix(Blue, light.Colour.B * 255, across[number], strength);
        }
    }

    // Eight are counted together, from any pixel on.
    private static int Room(PixelBox bounds) => (Math.Max(bounds.Width, 0) + 15) & ~7;

    private static float Fall(float distance, float radius)
    {
        var far = distance / radius;
        return (float)Math.Exp(-far * (double)far);
    }

    private static void Mix(float[] part, float towards, float[] across, float strength)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(part);
        ref var curve = ref MemoryMarshal.GetArrayDataReference(across);
        for (nuint at = 0; at < (nuint)part.Length; at += 8)
        {
            var now = Vector256.LoadUnsafe(ref first, at);
            var share = Vector256.LoadUnsafe(ref curve, at) * strength;
            (now + ((Vector256.Create(towards) - now) * share)).StoreUnsafe(ref first, at);
        }
    }
}
