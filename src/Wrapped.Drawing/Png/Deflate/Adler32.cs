using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Wrapped.Drawing.Png.Deflate;

/// <summary>The checksum of a zlib stream (https://www.rfc-editor.org/rfc/rfc1950#section-9).</summary>
internal struct Adler32
{
    /// <summary>Of no bytes.</summary>
    public static readonly Adler32 Empty = new() { _sum = 1 };

    private const uint Modulus = 65521;

    // So many bytes fit before the sums must be reduced; a multiple of 16.
    private const int MostBetweenReductions = 5536;

    private static readonly Vector128<ushort> LowWeights = Vector128.Create((ushort)16, 15, 14, 13, 12, 11, 10, 9);
    private static readonly Vector128<ushort> HighWeights = Vector128.Create((ushort)8, 7, 6, 5, 4, 3, 2, 1);

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
            var whole = part.Length & ~15;
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

    // In a block of 16, the first byte counts 16 times in the sum of sums and the last once; the bytes before it 16 times more.
    private static void Add(ReadOnlySpan<byte> blocks, ref uint sum, ref uint sumOfSums)
    {
        ref var first = ref MemoryMarshal.GetReference(blocks);
        var (bytes, before, weighted) = (Vector128<uint>.Zero, Vector128<uint>.Zero, Vector128<uint>.Zero);
        for (var i = 0; i < blocks.Length; i += 16)
        {
            before += bytes;
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref first, (nuint)i));
            var (one, two) = Vector128.Widen(low + high);
            bytes += one + two;
            (one, two) = Vector128.Widen((low * LowWeights) + (high * HighWeights));
            weighted += one + two;
        }

        sumOfSums += (sum * (uint)blocks.Length) + (16 * Vector128.Sum(before)) + Vector128.Sum(weighted);
        sum += Vector128.Sum(bytes);
    }
}
