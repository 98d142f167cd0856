using System.Buffers;
using System.Buffers.Binary;

namespace Wrapped.Drawing.Png.Deflate;

/// <summary>
/// Makes zlib streams (https://www.rfc-editor.org/rfc/rfc1950) that know one kind of repetition: the byte before, again and again. Filtered
/// pictures repeat little else, and not searching for more makes it several times faster than a general compressor.
/// </summary>
internal static class RunLengthDeflate
{
    private const int EndOfBlock = 256;
    private const int TokensInBlock = 1 << 16;
    private const int ShortestRun = 4;

    /// <summary>Hands the compressed form of <paramref name="data"/> to <paramref name="take"/>, in memory that is used again afterwards.</summary>
    public static void Compress(ReadOnlySpan<byte> data, Taker take)
    {
        // A code that fits the data never takes 9 bits for a byte on average; a block's header stays under 400 bytes.
        var room = data.Length + (data.Length / 8) + (((data.Length / TokensInBlock) + 1) * 512) + 64;
        var buffer = ArrayPool<byte>.Shared.Rent(room);
        var tokens = ArrayPool<ushort>.Shared.Rent(TokensInBlock);
        try
        {
            (buffer[0], buffer[1]) = (0x78, 0x01);
            var bits = new BitWriter(buffer.AsSpan(2));
            var position = 0;
            do
            {
                var block = new Tokens(tokens.AsSpan(0, TokensInBlock));
                block.Read(data, ref position, ShortestRun);
                WriteBlock(ref bits, block, last: position == data.Length);
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
            ArrayPool<ushort>.Shared.Return(tokens);
        }
    }

    private static void WriteBlock(ref BitWriter bits, Tokens tokens, bool last)
    {
        tokens.Counts[EndOfBlock]++;
        var literals = new HuffmanCode(tokens.Counts, longest: 15);

        // The one distance that there is, 1, has the code of a single bit.
        var distances = new HuffmanCode([1], longest: 15);
        BlockHeader.Write(ref bits, last, literals, distances);
        var (codes, lengths) = (literals.Bits, literals.Lengths);
        foreach (var token in tokens.All)
        {
            if (token < 256)
            {
                bits.Write(codes[token], lengths[token]);
                continue;
            }

            var run = token - 256;
            var symbol = RunLengths.Symbol(run);
            bits.Write(codes[symbol], lengths[symbol]);
            bits.Write(RunLengths.Extra(symbol, run), RunLengths.ExtraBits(symbol) + 1);
        }

        bits.Write(codes[EndOfBlock], lengths[EndOfBlock]);
    }
}
