using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Wrapped.Drawing.Png;

/// <summary>One row of bytes with zeros before it, so that the first pixel has a left neighbour, and room after it for whole vectors.</summary>
internal sealed class FilterRow(int length)
{
    private const int Before = 32;

    /// <summary>So much more may be written than there are bytes.</summary>
    public const int Room = 64;

    private readonly byte[] _bytes = new byte[Before + length + Room];

    public Span<byte> Bytes => _bytes.AsSpan(Before);

    /// <summary>Writes to <paramref name="target"/>, which has <see cref="Room"/>, how each byte differs from what <paramref name="filter"/> expects; pixels are <paramref name="step"/> bytes.</summary>
    public void Filter(PngFilter filter, FilterRow above, int step, Span<byte> target)
    {
        ref var differences = ref MemoryMarshal.GetReference(target);

        // The room after the row may hold what was packed there by whole vectors; it is filtered along and never read.
        for (var i = Before; i < Before + length; i += 32)
        {
            var here = At(i);
            var expected = filter switch
            {
                PngFilter.Sub => At(i - step),
                PngFilter.Up => above.At(i),
                _ => Paeth(At(i - step), above.At(i), above.At(i - step)),
            };
            (here - expected).StoreUnsafe(ref differences, (nuint)(i - Before));
        }
    }

    /// <summary>The filter whose differences, as signed numbers, are smallest in sum: a good guess at how small they are when compressed.</summary>
    public PngFilter Best(FilterRow above, int step)
    {
        var (sub, up, paeth) = (0L, 0L, 0L);
        for (var start = Before; start < Before + length;)
        {
            // 16-bit lanes hold 256 sums of two bytes of up to 128. Bytes after the last whole vector have no say.
            var stop = Math.Min(Before + length, start + (32 * 200));
            var (subs, ups, paeths) = (Vector256<ushort>.Zero, Vector256<ushort>.Zero, Vector256<ushort>.Zero);
            var i = start;
            for (; i + 32 <= stop; i += 32)
            {
                var (here, left, over, corner) = (At(i), At(i - step), above.At(i), above.At(i - step));
                subs += Sizes(here - left);
                ups += Sizes(here - over);
                paeths += Sizes(here - Paeth(left, over, corner));
            }
            (sub, up, paeth) = (sub + Sum(subs), up + Sum(ups), paeth + Sum(paeths));
            start = i + 32 <= Before + length ? i : Before + length;
        }
        return up <= sub && up <= paeth ? PngFilter.Up : sub <= paeth ? PngFilter.Sub : PngFilter.Paeth;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<byte> At(int i) => Vector256.LoadUnsafe(ref _bytes[0], (nuint)i);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Sizes(Vector256<byte> differences)
    {
        var (low, high) = Vector256.Widen(Vector256.Min(differences, -differences));
        return low + high;
    }

    private static uint Sum(Vector256<ushort> sums)
    {
        var (low, high) = Vector256.Widen(sums);
        return Vector256.Sum(low + high);
    }

    // The neighbour nearest to left + up - corner; in a tie left, then up (https://www.w3.org/TR/png-3/#9Filter-type-4-Paeth). How far the sum is from the corner
    // needs a ninth bit only where it is the farthest of the three anyway: where both neighbours lie on one side of the corner.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Paeth(Vector256<byte> left, Vector256<byte> up, Vector256<byte> corner)
    {
        var (leftOver, upOver) = (Vector256.Max(left, corner), Vector256.Max(up, corner));
        var toUp = leftOver - Vector256.Min(left, corner);
        var toLeft = upOver - Vector256.Min(up, corner);
        var (less, more) = (Vector256.Min(toLeft, toUp), Vector256.Max(toLeft, toUp));
        var oneSide = Vector256.Equals(Vector256.Equals(leftOver, left), Vector256.Equals(upOver, up));
        var toCorner = Vector256.ConditionalSelect(oneSide, more, more - less);
        var least = Vector256.Min(toCorner, less);
        var upOrCorner = Vector256.ConditionalSelect(Vector256.Equals(least, toUp), up, corner);
        return Vector256.ConditionalSelect(Vector256.Equals(least, toLeft), left, upOrCorner);
    }
}
