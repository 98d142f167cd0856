using Wrapped.Drawing.Raster.Blending;

namespace Wrapped.Drawing.Raster;

internal static class Opacity
{
    /// <summary>Makes each share <paramref name="opacity"/> times as large; opacity is 0 to 1, and what is not a number is 0.</summary>
    public static void Apply(Span<byte> shares, float opacity)
    {
        if (opacity >= 1)
            return;
        var part = opacity > 0 ? (uint)((opacity * 255) + 0.5f) : 0;
        foreach (ref var share in shares)
            share = (byte)Premultiplied.Share(share, part);
    }
}
