using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Wrapped.Drawing.Png.Deflate;

/// <summary>The checksum of a zlib stream (https://www.rfc-editor.org/rfc/rfc1950#section-9).</summary>
internal struct Adler32
{
    /// <summary>Of no bytes.</summary>
    public static readonly Adler32 Empty = new() { _sum = 1 };

    private const uint Modulus = 65521;

    // So many bytes fit before the sums must be reduced; a multiple of 32.
    private const int MostBetweenReductions = 5536;

    private static readonly Vector256<ushort> LowWeights = Vector256.Create((ushort)32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17);
    private static readonly Vector256<ushort> HighWeights = Vector256.Create((ushort)16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);

    private uint _sum;
    private uint _sumOfSums;

    public readonly uint Value => _sumOfSums << 16 | _sum;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        var (sum, sumOfSums) = (_sum, _sumOfSums);
        while (!bytes.IsEmpty)
        {
            var part = bytes[..Math.Min(bytes.Length, MostBetweenReductions)];
            bytes = bytes[part.Length..];
            var whole = part.Length & ~31;
            Add(part[..whole], ref sum, ref sumOfSums);
            foreach (var one in part[whole..])
            {
                sum += one;
                sumOfSums += sum;
            }

            (sum, sumOfSums) = (sum % Modulus, sumOfSums % Modulus);
        }

        (_sum, _sumOfSums) = (sum, sumOfSums);
    }

    // In a block of 32, the first byte counts 32 times in the sum of sums and the last once; the bytes before it 32 times more.
    private static void Add(ReadOnlySpan<byte> blocks, ref uint sum, ref uint sumOfSums)
    {
        ref var first = ref MemoryMarshal.GetReference(blocks);
        var (bytes, before, weighted) = (Vector256<uint>.Zero, Vector256<uint>.Zero, Vector256<uint>.Zero);
        for (var i = 0; i < blocks.Length; i += 32)
        {
            before += bytes;
            var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref first, (nuint)i));
            var (one, two) = Vector256.Widen(low + high);
            bytes += one + two;
            (one, two) = Vector256.Widen((low * LowWeights) + (high * HighWeights));
            weighted += one + two;
        }

        sumOfSums += (sum * (uint)blocks.Length) + (32 * Vector256.Sum(before)) + Vector256.Sum(weighted);
        sum += Vector256.Sum(bytes);
    }
}
