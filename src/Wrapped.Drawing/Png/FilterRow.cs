using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wrapped.Drawing.Png;

/// <summary>One row of bytes with zeros before it, so that the first pixel has a left neighbour, and room after it for whole vectors.</summary>
internal sealed class FilterRow(int length)
{
    private const int Before = 16;
    private const int Room = 32;

    private readonly byte[] _bytes = new byte[Before + length + Room];

    public Span<byte> Bytes => _bytes.AsSpan(Before);

    /// <summary>Writes to <paramref name="target"/> how each byte differs from what <paramref name="filter"/> expects; pixels are <paramref name="step"/> bytes.</summary>
    public void Filter(PngFilter filter, FilterRow above, int step, FilterRow target)
    {
        // The room after the row may hold what was packed there by whole vectors; it is filtered along and never read.
        for (var i = Before; i < Before + length; i += 16)
        {
            var here = Vector128.LoadUnsafe(ref _bytes[0], (nuint)i);
            var expected = filter switch
            {
                PngFilter.Sub => Vector128.LoadUnsafe(ref _bytes[0], (nuint)(i - step)),
                PngFilter.Up => Vector128.LoadUnsafe(ref above._bytes[0], (nuint)i),
                _ => Paeth(
                    Vector128.LoadUnsafe(ref _bytes[0], (nuint)(i - step)),
                    Vector128.LoadUnsafe(ref above._bytes[0], (nuint)i),
                    Vector128.LoadUnsafe(ref above._bytes[0], (nuint)(i - step))),
            };
            (here - expected).StoreUnsafe(ref target._bytes[0], (nuint)i);
        }
    }

    /// <summary>The sum of the sizes of the bytes as signed numbers: a good guess at how large they stay when compressed.</summary>
    public long Size()
    {
        var total = 0L;
        for (var start = 0; start < length;)
        {
            // 16-bit lanes hold 256 sums of two bytes of up to 128.
            var stop = Math.Min(length, start + (16 * 200));
            var sums = Vector128<ushort>.Zero;
            var i = start;
            for (; i + 16 <= stop; i += 16)
            {
                var sizes = Vector128.Abs(Vector128.LoadUnsafe(ref _bytes[Before], (nuint)i).AsSByte()).AsByte();
                var (low, high) = Vector128.Widen(sizes);
                sums += low + high;
            }

            var (first, second) = Vector128.Widen(sums);
            total += Vector128.Sum(first + second);
            for (; i < stop; i++)
                total += Math.Abs((int)(sbyte)_bytes[Before + i]);
            start = stop;
        }

        return total;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Paeth(Vector128<byte> left, Vector128<byte> up, Vector128<byte> corner)
    {
        var (leftLow, leftHigh) = Vector128.Widen(left);
        var (upLow, upHigh) = Vector128.Widen(up);
        var (cornerLow, cornerHigh) = Vector128.Widen(corner);
        return Vector128.Narrow(
            Nearest(leftLow.AsInt16(), upLow.AsInt16(), cornerLow.AsInt16()),
            Nearest(leftHigh.AsInt16(), upHigh.AsInt16(), cornerHigh.AsInt16()));
    }

    // The neighbour nearest to left + up - corner; in a tie left, then up.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Nearest(Vector128<short> left, Vector128<short> up, Vector128<short> corner)
    {
        var toLeft = up - corner;
        var toUp = left - corner;
        var toCorner = Vector128.Abs(toLeft + toUp);
        (toLeft, toUp) = (Vector128.Abs(toLeft), Vector128.Abs(toUp));
        var least = Vector128.Min(toCorner, Vector128.Min(toLeft, toUp));
        var upOrCorner = Vector128.ConditionalSelect(Vector128.Equals(least, toUp), up, corner);
        return Vector128.ConditionalSelect(Vector128.Equals(least, toLeft), left, upOrCorner).AsUInt16();
    }
}
