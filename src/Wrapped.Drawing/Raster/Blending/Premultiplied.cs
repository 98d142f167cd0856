namespace Wrapped.Drawing.Raster.Blending;

/// <summary>Arithmetic on pixels whose colour is multiplied by their alpha, red in the lowest byte and alpha in the highest.</summary>
internal static class Premultiplied
{
    /// <summary>The pixel of <paramref name="colour"/>; parts outside 0 to 1 are cut.</summary>
    public static uint Pack(Rgba colour)
    {
        var alpha = Unit(colour.A);
        return Byte(Unit(colour.R) * alpha) | Byte(Unit(colour.G) * alpha) << 8 | Byte(Unit(colour.B) * alpha) << 16 | Byte(alpha) << 24;
    }

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
