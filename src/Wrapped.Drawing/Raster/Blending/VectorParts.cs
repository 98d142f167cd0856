using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wrapped.Drawing.Raster.Blending;

/// <summary>Sixteen parts of pixels at once, each in its own 16 bits.</summary>
internal static class VectorParts
{
    public static Vector256<ushort> Full
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256.Create((ushort)255);
    }

    /// <summary>As <see cref="Premultiplied.Div255"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ushort> Div255(Vector256<ushort> product)
    {
        var rounded = product + Vector256.Create((ushort)128);
        return (rounded + (rounded >> 8)) >> 8;
    }

    /// <summary>The alpha of each of eight pixels, in the place of each of its four parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Alphas(Vector256<uint> pixels) => ((pixels >> 24) * 0x01010101u).AsByte();

    /// <summary>Eight shares in the bytes of <paramref name="shares"/>, each in the place of four parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Spread(ulong shares)
    {
        var bytes = Vector128.CreateScalar(shares).AsByte();
        return Vector256.Create(
            Vector128.Shuffle(bytes, Vector128.Create((byte)0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3)),
            Vector128.Shuffle(bytes, Vector128.Create((byte)4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7)));
    }
}
