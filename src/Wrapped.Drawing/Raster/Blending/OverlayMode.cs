namespace Wrapped.Drawing.Raster.Blending;

/// <summary>Ink darkens what is dark and brightens what is bright (https://www.w3.org/TR/compositing-1/#blendingoverlay).</summary>
internal readonly struct OverlayMode : IBlendMode
{
    public static uint Mix(uint ink, uint below, uint inkAlpha, uint belowAlpha)
    {
        var both = 2 * below <= belowAlpha
            ? 2 * ink * below
            : (inkAlpha * belowAlpha) - (2 * (belowAlpha - below) * (inkAlpha - ink));
        return Premultiplied.Div255((ink * (255 - belowAlpha)) + (below * (255 - inkAlpha)) + both);
    }
}
