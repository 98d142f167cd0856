using Wrapped.Drawing.Raster.Compositing;

namespace Wrapped.Drawing.Raster.Blending;

/// <summary>A gentler overlay (https://www.w3.org/TR/compositing-1/#blendingsoftlight).</summary>
internal readonly struct SoftLightMode : IBlendMode
{
    public static uint Mix(uint ink, uint below, uint inkAlpha, uint belowAlpha)
    {
        if (inkAlpha == 0 || belowAlpha == 0)
            return ink + below;
        var lit = ColourMix.SoftLight(ink / (float)inkAlpha, below / (float)belowAlpha);
        var bare = (ink * (255 - belowAlpha)) + (below * (255 - inkAlpha));
        return (uint)(((bare + (lit * inkAlpha * belowAlpha)) / 255) + 0.5f);
    }
}
