using System.Numerics;

namespace Wrapped.Drawing.Effects;

/// <summary>Blurs by the mean of neighbours, several times over, which comes close to a Gaussian and costs the same for any radius.</summary>
internal static class BoxBlur
{
    public const int Passes = 3;

    /// <summary>Blurs <paramref name="pixels"/> in place; outside them is nothing. Ink ends up to <see cref="Passes"/> × <paramref name="radius"/> away.</summary>
    public static void Apply(Pixels pixels, int radius)
    {
        if (radius < 1)
            return;
        var parts = Array.ConvertAll(pixels.Data, Unpack);
        var blurred = new Vector4[parts.Length];
        for (var pass = 0; pass < Passes; pass++)
        {
            for (var y = 0; y < pixels.Height; y++)
                Mean(parts, blurred, y * pixels.Width, 1, pixels.Width, radius);
            for (var x = 0; x < pixels.Width; x++)
                Mean(blurred, parts, x, pixels.Width, pixels.Height, radius);
        }

        for (var i = 0; i < parts.Length; i++)
            pixels.Data[i] = Pack(parts[i]);
    }

    // Along one row or column: each mean comes from the last by what enters and what leaves.
    private static void Mean(Vector4[] from, Vector4[] to, int start, int step, int count, int radius)
    {
        var sum = Vector4.Zero;
        for (var ahead = 0; ahead < Math.Min(radius, count); ahead++)
            sum += from[start + (ahead * step)];
        var share = 1f / ((2 * radius) + 1);
        for (var at = 0; at < count; at++)
        {
            if (at + radius < count)
                sum += from[start + ((at + radius) * step)];
            if (at - radius > 0)
                sum -= from[start + ((at - radius - 1) * step)];
            to[start + (at * step)] = sum * share;
        }
    }

    private static Vector4 Unpack(uint pixel) => new(pixel & 255, pixel >> 8 & 255, pixel >> 16 & 255, pixel >> 24);

    private static uint Pack(Vector4 parts)
    {
        var whole = Vector4.Clamp(parts, Vector4.Zero, new(255)) + new Vector4(0.5f);
        return (uint)whole.X | (uint)whole.Y << 8 | (uint)whole.Z << 16 | (uint)whole.W << 24;
    }
}
