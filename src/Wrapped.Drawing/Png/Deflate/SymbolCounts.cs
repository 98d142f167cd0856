using System.Runtime.InteropServices;

namespace Wrapped.Drawing.Png.Deflate;

/// <summary>How often each symbol occurs in a block: exactly in a small one, by eight bytes of each 64 in a large one.</summary>
internal sealed class SymbolCounts
{
    private const int Large = 1 << 16;
    private const int Places = 4;

    // Equal bytes follow each other, and counting in one place waits for the count before; so four places take turns.
    private readonly int[] _bytes = new int[Places * 256];

    /// <summary>Of the 286 symbols for bytes, for the end, and for lengths.</summary>
    public int[] Literals { get; } = new int[286];

    public int[] Distances { get; } = new int[Deflate.Distances.SymbolCount];

    public void Count(ReadOnlySpan<byte> data, List<Stretch> stretches, int period)
    {
        Array.Clear(_bytes);
        Array.Clear(Literals);
        Array.Clear(Distances);
        var single = 0;
        foreach (var stretch in stretches)
            single += stretch.Kind == StretchKind.Bytes ? stretch.Length : 0;
        var step = single >= Large ? 8 : 1;
        foreach (var (kind, start, length) in stretches)
        {
            if (kind == StretchKind.Bytes)
                Count(data.Slice(start, length), step);
            else
                Count(length, kind == StretchKind.Zeros ? 1 : period);
        }
        for (var symbol = 0; symbol < 256; symbol++)
        {
            var count = _bytes[symbol] + _bytes[256 + symbol] + _bytes[512 + symbol] + _bytes[768 + symbol];
            // What was not seen may still be there.
            Literals[symbol] = step == 1 ? count : Math.Max(count * step, 1);
        }
        Literals[PictureDeflate.EndOfBlock] = 1;
    }

    private void Count(ReadOnlySpan<byte> bytes, int step)
    {
        var counts = _bytes;
        var at = 0;
        for (; at + 8 <= bytes.Length; at += 8 * step)
        {
            var eight = MemoryMarshal.Read<ulong>(bytes[at..]);
            counts[(byte)eight]++;
            counts[256 + (byte)(eight >> 8)]++;
            counts[512 + (byte)(eight >> 16)]++;
            counts[768 + (byte)(eight >> 24)]++;
            counts[(byte)(eight >> 32)]++;
            counts[256 + (byte)(eight >> 40)]++;
            counts[512 + (byte)(eight >> 48)]++;
            counts[768 + (byte)(eight >> 56)]++;
        }
        for (; at < bytes.Length; at++)
            counts[bytes[at]]++;
    }

    private void Count(int length, int distance)
    {
        for (; length > 0; length -= RunLengths.Next(length))
        {
            Literals[RunLengths.Symbol(RunLengths.Next(length))]++;
            Distances[Deflate.Distances.Symbol(distance)]++;
        }
    }
}
