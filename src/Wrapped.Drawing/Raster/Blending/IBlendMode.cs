using System.Runtime.Intrinsics;

namespace Wrapped.Drawing.Raster.Blending;

/// <summary>One way of blending, applied to each part of a pixel, alpha too, all premultiplied and 0 to 255.</summary>
internal interface IBlendMode
{
    /// <param name="ink">The part of the new ink.</param>
    /// <param name="below">The part of what is there.</param>
    /// <param name="inkAlpha">The alpha of the new ink.</param>
    /// <param name="belowAlpha">The alpha of what is there.</param>
    static abstract uint Mix(uint ink, uint below, uint inkAlpha, uint belowAlpha);
}

/// <summary>A blend mode that fits in 16-bit lanes, so that sixteen parts are done at once; both methods give the same bytes.</summary>
internal interface IVectorBlendMode : IBlendMode
{
    static abstract Vector256<ushort> Mix(Vector256<ushort> ink, Vector256<ushort> below, Vector256<ushort> inkAlpha, Vector256<ushort> belowAlpha);
}
