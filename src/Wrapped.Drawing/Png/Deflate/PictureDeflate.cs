using System.Buffers;
using System.Buffers.Binary;

namespace Wrapped.Drawing.Png.Deflate;

/// <summary>
/// Makes zlib streams (https://www.rfc-editor.org/rfc/rfc1950) that know two kinds of repetition: the byte before, again and again, and
/// what stood one tile of grain to the left. Filtered pictures repeat little else, and not searching for more makes it several times
/// faster than a general compressor.
/// </summary>
internal static class PictureDeflate
{
    private const int EndOfBlock = 256;
    private const int TokensInBlock = 1 << 16;

    /// <summary>
    /// Hands the compressed form of <paramref name="data"/> to <paramref name="take"/>, in memory that is used again afterwards;
    /// <paramref name="period"/> is the width of a tile in bytes.
    /// </summary>
    public static void Compress(ReadOnlySpan<byte> data, int period, Taker take)
    {
        // A code that fits the data never takes 9 bits for a byte on average; a block's header stays under 400 bytes.
        var room = data.Length + (data.Length / 8) + (((data.Length / TokensInBlock) + 1) * 512) + 64;
        var buffer = ArrayPool<byte>.Shared.Rent(room);
        var store = ArrayPool<ushort>.Shared.Rent(TokensInBlock);
        try
        {
            (buffer[0], buffer[1]) = (0x78, 0x01);
            var bits = new BitWriter(buffer.AsSpan(2));
            var position = 0;
            do
            {
                var tokens = new Tokens(store.AsSpan(0, TokensInBlock), period);
                tokens.Read(data, ref position);
                WriteBlock(ref bits, tokens, period, last: position == data.Length);
            }
            while (position < data.Length);

            bits.Finish();
            var length = 2 + bits.Position;
            BinaryPrimitives.WriteUInt32BigEndian(buffer.AsSpan(length), Adler32.Of(data));
            take(buffer.AsSpan(0, length + 4));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            ArrayPool<ushort>.Shared.Return(store);
        }
    }

    private static void WriteBlock(ref BitWriter target, Tokens tokens, int period, bool last)
    {
        var counts = tokens.LiteralCounts();
        counts[EndOfBlock] = 1;
        var literals = new HuffmanCode(counts, longest: 15);
        var distances = new HuffmanCode(tokens.DistanceCounts, longest: 15);
        BlockHeader.Write(ref target, last, literals, distances);

        // A copy that stays in registers.
        var bits = target;
        var codes = literals.Codes;
        foreach (var token in tokens.All)
        {
            if (token < Tokens.FirstRun)
            {
                bits.Write(codes[token]);
                continue;
            }

            var (length, distance) = token < Tokens.FirstTile ? (token - Tokens.FirstRun, 1) : (token - Tokens.FirstTile, period);
            var symbol = RunLengths.Symbol(length);
            bits.Write(codes[symbol]);
            bits.Write(new Code(RunLengths.Extra(symbol, length), RunLengths.ExtraBits(symbol)));
            symbol = Distances.Symbol(distance);
            bits.Write(distances.Codes[symbol]);
            bits.Write(new Code(Distances.Extra(symbol, distance), Distances.ExtraBits(symbol)));
        }

        bits.Write(codes[EndOfBlock]);
        target = bits;
    }
}
