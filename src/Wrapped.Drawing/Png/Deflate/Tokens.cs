using System.Numerics;
using System.Runtime.InteropServices;

namespace Wrapped.Drawing.Png.Deflate;

/// <summary>A stretch of data as bytes (0 to 255) and repetitions of the byte before (256 + their length), with the count of each symbol.</summary>
internal ref struct Tokens(Span<ushort> store)
{
    private readonly Span<ushort> _store = store;
    private int _count;

    public readonly ReadOnlySpan<ushort> All => _store[.._count];

    /// <summary>How often each literal and length symbol occurs.</summary>
    public int[] Counts { get; } = new int[286];

    /// <summary>Reads from <paramref name="position"/> on until the store is full or the data ends.</summary>
    public void Read(ReadOnlySpan<byte> data, ref int position, int shortestRun)
    {
        while (position < data.Length && _count < _store.Length)
        {
            var run = position > 0 ? Run(data[(position - 1)..]) : 0;
            if (run >= shortestRun)
            {
                _store[_count++] = (ushort)(256 + run);
                Counts[RunLengths.Symbol(run)]++;
                position += run;
                continue;
            }

            var literal = data[position++];
            _store[_count++] = literal;
            Counts[literal]++;
        }
    }

    // How often the first byte comes again right after itself.
    private static int Run(ReadOnlySpan<byte> data)
    {
        if (data.Length < 9)
            return 0;
        var pattern = data[0] * 0x0101010101010101ul;
        var most = Math.Min(RunLengths.Longest, data.Length - 1);
        var run = 0;
        while (run + 8 <= most)
        {
            var different = MemoryMarshal.Read<ulong>(data[(run + 1)..]) ^ pattern;
            if (different != 0)
                return run + (BitOperations.TrailingZeroCount(different) / 8);
            run += 8;
        }

        while (run < most && data[run + 1] == data[0])
            run++;
        return run;
    }
}
