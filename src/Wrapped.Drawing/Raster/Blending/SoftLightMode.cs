namespace Wrapped.Drawing.Raster.Blending;

/// <summary>A gentler overlay (https://www.w3.org/TR/compositing-1/#blendingsoftlight).</summary>
internal readonly struct SoftLightMode : IBlendMode
{
    public static uint Mix(uint ink, uint below, uint inkAlpha, uint belowAlpha)
    {
        if (inkAlpha == 0 || belowAlpha == 0)
            return ink + below;
        var (source, backdrop) = (ink / (float)inkAlpha, below / (float)belowAlpha);
        var lit = source <= 0.5f
            ? backdrop - ((1 - (2 * source)) * backdrop * (1 - backdrop))
            : backdrop + (((2 * source) - 1) * (Lighter(backdrop) - backdrop));
        var bare = (ink * (255 - belowAlpha)) + (below * (255 - inkAlpha));
        return (uint)(((bare + (lit * inkAlpha * belowAlpha)) / 255) + 0.5f);
    }

    private static float Lighter(float part) => part <= 0.25f ? ((((16 * part) - 12) * part) + 4) * part : MathF.Sqrt(part);
}
