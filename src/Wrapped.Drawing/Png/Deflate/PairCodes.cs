using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Wrapped.Drawing.Png.Deflate;

/// <summary>The codes of two bytes that follow each other, side by side: so that writing takes half the steps.</summary>
internal sealed class PairCodes
{
    /// <summary>No code of a byte may be longer: two of them leave eight bits for their length.</summary>
    public const int LongestCode = 12;

    private readonly uint[] _pairs = new uint[256 * 256];

    /// <summary>For the second byte times 256 and the first: the bits, and from bit 24 on how many they are.</summary>
    public ReadOnlySpan<uint> All => _pairs;

    /// <summary>Makes the pairs anew.</summary>
    public void Set(ReadOnlySpan<Code> codes)
    {
        Span<uint> firsts = stackalloc uint[256];
        Span<uint> shifts = stackalloc uint[256];
        for (var i = 0; i < 256; i++)
            (firsts[i], shifts[i]) = (codes[i].Bits | (uint)codes[i].Length << 24, 1u << codes[i].Length);

        ref var pair = ref MemoryMarshal.GetArrayDataReference(_pairs);
        for (var second = 0; second < 256; second++)
        {
            var bits = Vector256.Create(codes[second].Bits);
            var length = Vector256.Create((uint)codes[second].Length << 24);
            for (var first = 0; first < 256; first += 8)
            {
                // The second code stands after the first: shifted by its length.
                var both = Vector256.Create<uint>(firsts[first..]) + (Vector256.Create<uint>(shifts[first..]) * bits) + length;
                both.StoreUnsafe(ref pair, (nuint)((second * 256) + first));
            }
        }
    }
}
