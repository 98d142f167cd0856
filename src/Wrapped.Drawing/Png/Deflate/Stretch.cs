using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Wrapped.Drawing.Png.Deflate;

internal enum StretchKind : byte
{
    /// <summary>Bytes that are written one by one.</summary>
    Bytes,

    /// <summary>Zeros, after one that was written as a byte.</summary>
    Zeros,

    /// <summary>What stood one period before.</summary>
    Tile,
}

/// <summary>A piece of data that is written in one way.</summary>
internal readonly record struct Stretch(StretchKind Kind, int Start, int Length)
{
    // So many bytes are looked at together.
    private const int Window = 32;

    /// <summary>
    /// Adds the stretches of <paramref name="data"/>, in order and without a gap, to <paramref name="found"/>: all of twelve zeros and more that lie in one window of 32 bytes
    /// and most others, and all repeated tiles of a window and more.
    /// </summary>
    public static void Find(ReadOnlySpan<byte> data, int period, List<Stretch> found)
    {
        ref var first = ref MemoryMarshal.GetReference(data);
        var (open, at) = (0, 0);
        while (at + Window <= data.Length)
        {
            var here = Vector256.LoadUnsafe(ref first, (nuint)at);
            var zeros = Vector256.Equals(here, Vector256<byte>.Zero).ExtractMostSignificantBits();
            var runs = zeros & zeros >> 1;
            runs &= runs >> 2;
            runs &= runs >> 4;
            runs &= runs >> 4;
            Stretch stretch;
            if (runs != 0)
                stretch = Zeros(data, at, zeros, BitOperations.TrailingZeroCount(runs), open);
            else if (at >= period && here == Vector256.LoadUnsafe(ref first, (nuint)(at - period)))
                stretch = Tile(data, at, open, period);
            else
            {
                at += Window;
                continue;
            }
            if (stretch.Start > open)
                found.Add(new(StretchKind.Bytes, open, stretch.Start - open));
            found.Add(stretch);
            open = at = stretch.Start + stretch.Length;
        }
        if (data.Length > open)
            found.Add(new(StretchKind.Bytes, open, data.Length - open));
    }

    private static Stretch Zeros(ReadOnlySpan<byte> data, int at, uint zeros, int run, int open)
    {
        var start = at + run;
        while (run == 0 && start > open && data[start - 1] == 0)
            start--;
        var end = at + run + BitOperations.TrailingZeroCount(~((ulong)zeros >> run));
        if (end == at + Window)
        {
            var more = data[end..].IndexOfAnyExcept((byte)0);
            end = more < 0 ? data.Length : end + more;
        }
        return new(StretchKind.Zeros, start + 1, end - start - 1);
    }

    private static Stretch Tile(ReadOnlySpan<byte> data, int at, int open, int period)
    {
        var start = at;
        while (start > Math.Max(open, period) && data[start - 1] == data[start - 1 - period])
            start--;
        var length = data[at..].CommonPrefixLength(data[(at - period)..]);
        return new(StretchKind.Tile, start, at + length - start);
    }
}
