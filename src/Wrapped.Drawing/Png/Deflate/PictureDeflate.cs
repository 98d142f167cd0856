using System.Buffers.Binary;

namespace Wrapped.Drawing.Png.Deflate;

/// <summary>
/// Writes a zlib stream (https://www.rfc-editor.org/rfc/rfc1950), block by block, that knows two kinds of repetition: zeros, and what stood one tile of grain
/// to the left. Filtered pictures repeat little else, and not searching for more makes it several times faster than a general compressor.
/// </summary>
internal sealed class PictureDeflate
{
    public const int EndOfBlock = 256;

    private static readonly Spares<PictureDeflate> Spare = new();

    private readonly List<Stretch> _stretches = [];
    private readonly SymbolCounts _counts = new();
    private readonly PairCodes _pairs = new();
    private readonly RepetitionCodes _zeros = new();
    private readonly RepetitionCodes _tiles = new();
    private Output _target = null!;
    private int _period;
    private Adler32 _sum;
    private ulong _bits;
    private int _bitCount;

    /// <summary>Begins a stream into <paramref name="target"/>; <paramref name="period"/> is the width of a tile in bytes.</summary>
    public static PictureDeflate Begin(Output target, int period)
    {
        var deflate = Spare.Take(_ => true) ?? new();
        (deflate._target, deflate._period, deflate._sum) = (target, period, Adler32.Empty);
        target.Write([0x78, 0x01]);
        return deflate;
    }

    /// <summary>Compresses <paramref name="data"/> by itself; the last block also ends the stream.</summary>
    public void Write(ReadOnlySpan<byte> data, bool last)
    {
        _sum.Add(data);
        _stretches.Clear();
        Stretch.Find(data, _period, _stretches);
        _counts.Count(data, _stretches, _period);
        var literals = new HuffmanCode(_counts.Literals, PairCodes.LongestCode);
        var distances = new HuffmanCode(_counts.Distances, longest: 15);
        _pairs.Set(literals.Codes);
        _zeros.Set(literals, distances, 1);
        _tiles.Set(literals, distances, _period);

        // No byte takes more than twelve bits, and no header as much as two thousand bytes.
        var bits = new BitWriter(_target.Room((data.Length * 3 / 2) + 2048), _bits, _bitCount);
        BlockHeader.Write(ref bits, last, literals, distances);
        foreach (var (kind, start, length) in _stretches)
        {
            if (kind == StretchKind.Bytes)
                bits.Write(data.Slice(start, length), _pairs, literals);
            else
                Repeat(ref bits, length, kind == StretchKind.Zeros ? _zeros : _tiles);
        }
        bits.Write(literals.Codes[EndOfBlock]);
        (_bits, _bitCount) = last ? bits.Finish() : bits.Rest;
        _target.Advance(bits.Position);
        if (!last)
            return;
        BinaryPrimitives.WriteUInt32BigEndian(_target.Room(4), _sum.Value);
        _target.Advance(4);
        Spare.Return(this);
    }

    private static void Repeat(ref BitWriter bits, int length, RepetitionCodes codes)
    {
        for (; length > 0; length -= RunLengths.Next(length))
            bits.Write(codes[RunLengths.Next(length)]);
    }
}
