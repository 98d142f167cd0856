using System.Numerics;

namespace Wrapped.Drawing.Raster.Compositing;

/// <summary>Makes two pictures of one size one.</summary>
internal static class Compositor
{
    /// <summary>Puts <paramref name="source"/> on <paramref name="backdrop"/>, where the result stays.</summary>
    public static void Apply(Span<uint> backdrop, ReadOnlySpan<uint> source, Composite mode)
    {
        for (var i = 0; i < backdrop.Length; i++)
        {
            if ((backdrop[i] | source[i]) != 0)
                backdrop[i] = Pack(Mix(Unpack(source[i]), Unpack(backdrop[i]), mode));
        }
    }

    /// <summary>Premultiplied, alpha in W, each part 0 to 1.</summary>
    internal static Vector4 Mix(Vector4 source, Vector4 backdrop, Composite mode)
    {
        if (PorterDuff.Shares(mode, source.W, backdrop.W) is var (ofSource, ofBackdrop))
            return Vector4.Min((source * ofSource) + (backdrop * ofBackdrop), Vector4.One);
        if (source.W == 0 || backdrop.W == 0)
            return source + backdrop;
        var mixed = ColourMix.Of(mode, Straight(source), Straight(backdrop)) * (source.W * backdrop.W);
        var both = (source * (1 - backdrop.W)) + (backdrop * (1 - source.W)) + new Vector4(mixed, 0);
        return both with { W = source.W + backdrop.W - (source.W * backdrop.W) };
    }

    private static Vector3 Straight(Vector4 pixel) => pixel.AsVector3() / pixel.W;

    private static Vector4 Unpack(uint pixel) => new Vector4(pixel & 255, pixel >> 8 & 255, pixel >> 16 & 255, pixel >> 24) / 255;

    private static uint Pack(Vector4 parts)
    {
        // No part may be above alpha, or blending overflows.
        var whole = (Vector4.Clamp(parts, Vector4.Zero, new(parts.W)) * 255) + new Vector4(0.5f);
        return (uint)whole.X | (uint)whole.Y << 8 | (uint)whole.Z << 16 | (uint)whole.W << 24;
    }
}
