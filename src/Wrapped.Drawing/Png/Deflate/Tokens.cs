using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wrapped.Drawing.Png.Deflate;

/// <summary>
/// A stretch of data as literal bytes and repetitions, with the count of each symbol. A token below 256 is a byte, one below
/// <see cref="FirstTile"/> the byte before again so many times more than 256, one above it what stood a period before.
/// </summary>
internal ref struct Tokens(Span<ushort> store, int period)
{
    public const int FirstRun = 256;
    public const int FirstTile = 1024;

    // Four equal bytes are worth a run; a shorter tile is not worth its code where the bytes have short ones.
    private const int ShortestTile = 24;

    // Equal bytes follow each other, and counting in one place waits for the count before; so four places take turns.
    private const int Places = 4;
    private const int PlaceSize = 512;

    private readonly Span<ushort> _store = store;
    private readonly int[] _literals = new int[Places * PlaceSize];
    private int _count;

    public readonly ReadOnlySpan<ushort> All => _store[.._count];

    /// <summary>How often each distance symbol occurs.</summary>
    public int[] DistanceCounts { get; } = new int[Distances.SymbolCount];

    /// <summary>How often each of the 286 literal and length symbols occurs.</summary>
    public readonly int[] LiteralCounts()
    {
        var counts = _literals[..286];
        for (var symbol = 0; symbol < counts.Length; symbol++)
        {
            for (var place = 1; place < Places; place++)
                counts[symbol] += _literals[(place * PlaceSize) + symbol];
        }

        return counts;
    }

    /// <summary>Reads from <paramref name="position"/> on until the store is full or the data ends.</summary>
    public void Read(ReadOnlySpan<byte> data, ref int position)
    {
        var (at, count, literals) = (position, _count, _literals);
        ref var start = ref MemoryMarshal.GetReference(data);

        // Up to here eight bytes can be read together.
        var wide = data.Length - 8;
        while (at < data.Length && count < _store.Length)
        {
            if (at > 0 && at <= wide && Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref start, at)) == data[at - 1] * 0x01010101u)
            {
                var run = Same(data, at, 1);
                _store[count++] = (ushort)(FirstRun + run);
                literals[RunLengths.Symbol(run)]++;
                DistanceCounts[0]++;
                at += run;
                continue;
            }

            if (at >= period && at <= wide && Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, at)) == Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, at - period))
                && Same(data, at, period) is >= ShortestTile and var tile)
            {
                _store[count++] = (ushort)(FirstTile + tile);
                literals[RunLengths.Symbol(tile)]++;
                DistanceCounts[Distances.Symbol(period)]++;
                at += tile;
                continue;
            }

            var literal = data[at++];
            _store[count++] = literal;
            literals[((count & (Places - 1)) * PlaceSize) + literal]++;
        }

        (position, _count) = (at, count);
    }

    // How many bytes from a place on equal those at a distance before them.
    private static int Same(ReadOnlySpan<byte> data, int at, int distance)
    {
        var most = Math.Min(RunLengths.Longest, data.Length - at);
        var here = data.Slice(at, most);
        var before = data.Slice(at - distance, most);
        var same = 0;
        for (; same + 8 <= most; same += 8)
        {
            var different = MemoryMarshal.Read<ulong>(here[same..]) ^ MemoryMarshal.Read<ulong>(before[same..]);
            if (different != 0)
                return same + (BitOperations.TrailingZeroCount(different) / 8);
        }

        while (same < most && here[same] == before[same])
            same++;
        return same;
    }
}
