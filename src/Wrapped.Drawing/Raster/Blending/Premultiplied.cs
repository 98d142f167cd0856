using System.Numerics;

namespace Wrapped.Drawing.Raster.Blending;

/// <summary>Arithmetic on pixels whose colour is multiplied by their alpha, red in the lowest byte and alpha in the highest.</summary>
internal static class Premultiplied
{
    /// <summary>The pixel of <paramref name="colour"/>; parts outside 0 to 1 are cut.</summary>
    public static uint Pack(Rgba colour) => Pack(Parts(colour));

    /// <summary>Red, green, blue and alpha of <paramref name="colour"/>, 0 to 1; parts outside are cut.</summary>
    public static Vector4 Parts(Rgba colour)
    {
        var alpha = Unit(colour.A);
        return new(Unit(colour.R) * alpha, Unit(colour.G) * alpha, Unit(colour.B) * alpha, alpha);
    }

    /// <summary>The pixel of <paramref name="parts"/>, 0 to 1 each.</summary>
    public static uint Pack(Vector4 parts) => Byte(parts.X) | Byte(parts.Y) << 8 | Byte(parts.Z) << 16 | Byte(parts.W) << 24;

    /// <summary><paramref name="part"/> × <paramref name="share"/> / 255, rounded; both 0 to 255.</summary>
    public static uint Share(uint part, uint share) => Div255(part * share);

    /// <summary>A sum of products of bytes, up to 255 × 255, divided by 255 and rounded.</summary>
    public static uint Div255(uint product) => (product + 128 + ((product + 128) >> 8)) >> 8;

    /// <summary><paramref name="pixel"/> made <paramref name="share"/> / 255 as opaque.</summary>
    public static uint Fade(uint pixel, uint share)
    {
        // Two parts at a time, each in its own 16 bits.
        var even = ((pixel & 0xff00ff) * share) + 0x800080;
        even = (even + ((even >> 8) & 0xff00ff)) >> 8 & 0xff00ff;
        var odd = ((pixel >> 8 & 0xff00ff) * share) + 0x800080;
        odd = (odd + ((odd >> 8) & 0xff00ff)) & 0xff00ff00;
        return even | odd;
    }

    // A part that is not a number is 0.
    private static float Unit(float part) => part > 0 ? MathF.Min(part, 1) : 0;

    private static uint Byte(float unit) => (uint)((unit * 255) + 0.5f);
}
