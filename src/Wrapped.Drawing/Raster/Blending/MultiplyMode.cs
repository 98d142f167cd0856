using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wrapped.Drawing.Raster.Blending;

/// <summary>Ink darkens, as on paper: s d + s (1 - da) + d (1 - sa).</summary>
internal readonly struct MultiplyMode : IVectorBlendMode
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint ink, uint below, uint inkAlpha, uint belowAlpha) =>
        Premultiplied.Div255((ink * (255 - belowAlpha + below)) + (below * (255 - inkAlpha)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ushort> Mix(Vector256<ushort> ink, Vector256<ushort> below, Vector256<ushort> inkAlpha, Vector256<ushort> belowAlpha) =>
        VectorParts.Div255((ink * (VectorParts.Full - belowAlpha + below)) + (below * (VectorParts.Full - inkAlpha)));
}
