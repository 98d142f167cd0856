using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wrapped.Drawing.Raster.Blending;

/// <summary>Ink brightens, as light does: s + d - s d.</summary>
internal readonly struct ScreenMode : IVectorBlendMode
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint ink, uint below, uint inkAlpha, uint belowAlpha) => Premultiplied.Div255((ink * 255) + (below * (255 - ink)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ushort> Mix(Vector256<ushort> ink, Vector256<ushort> below, Vector256<ushort> inkAlpha, Vector256<ushort> belowAlpha) =>
        VectorParts.Div255((ink * VectorParts.Full) + (below * (VectorParts.Full - ink)));
}
