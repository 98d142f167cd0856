using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wrapped.Drawing.Raster.Blending;

/// <summary>Ink covers: s + d (1 - sa).</summary>
internal readonly struct OverMode : IVectorBlendMode
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint ink, uint below, uint inkAlpha, uint belowAlpha) => ink + Premultiplied.Div255(below * (255 - inkAlpha));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ushort> Mix(Vector256<ushort> ink, Vector256<ushort> below, Vector256<ushort> inkAlpha, Vector256<ushort> belowAlpha) =>
        ink + VectorParts.Div255(below * (VectorParts.Full - inkAlpha));
}
