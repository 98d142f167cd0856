using System.Buffers.Binary;
using System.IO.Compression;

namespace Wrapped.Drawing.Png;

/// <summary>
/// PNG files of at most 256 colours: a table of them (https://www.w3.org/TR/png-3/#11PLTE) and a byte for each pixel. Where few colours stand in disorder, as in a tile of grain, nothing is smaller.
/// </summary>
internal static class PalettePng
{
    private const int MostColours = 256;
    private const byte Indexed = 3;
    private const int Level = 6;

    /// <summary>The picture with its alpha; null where it has too many colours or no pixel.</summary>
    public static byte[]? Write(Pixels pixels)
    {
        var places = new Dictionary<uint, byte>();
        var rows = new byte[(pixels.Width + 1) * pixels.Height];
        for (var i = 0; i < pixels.Data.Length; i++)
        {
            var pixel = pixels.Data[i];
            if (!places.TryGetValue(pixel, out var place))
            {
                if (places.Count == MostColours)
                    return null;
                places[pixel] = place = (byte)places.Count;
            }

            // Each row begins with its filter, which is none: places in a table are no numbers.
            rows[i + (i / pixels.Width) + 1] = place;
        }

        return places.Count == 0 ? null : Write(pixels, [.. places.Keys], rows);
    }

    private static byte[] Write(Pixels pixels, uint[] colours, byte[] rows)
    {
        using var file = new Output();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, pixels.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), pixels.Height);
        (header[8], header[9]) = (8, Indexed);
        Chunk(file, "IHDR"u8, header);
        Chunk(file, "PLTE"u8, [.. colours.SelectMany(Straight)]);
        if (colours.Any(colour => colour >> 24 < 255))
            Chunk(file, "tRNS"u8, [.. colours.Select(colour => (byte)(colour >> 24))]);

        // Noise repeats nothing, so that looking for it only costs; the rest of the world repeats itself.
        byte[][] ways = [Compressed(rows, ZLibCompressionStrategy.HuffmanOnly), Compressed(rows, ZLibCompressionStrategy.Default)];
        Chunk(file, "IDAT"u8, ways.MinBy(way => way.Length));
        Chunk(file, "IEND"u8, []);
        return file.Written.ToArray();
    }

    private static void Chunk(Output file, ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        var chunk = PngChunk.Begin(file, name);
        file.Write(content);
        chunk.End();
    }

    // Red, green and blue, not multiplied by alpha.
    private static IEnumerable<byte> Straight(uint colour)
    {
        var alpha = colour >> 24;
        for (var part = 0; part < 24; part += 8)
            yield return (byte)(alpha == 0 ? 0 : Math.Min(255, (((colour >> part & 255) * 255) + (alpha / 2)) / alpha));
    }

    private static byte[] Compressed(byte[] rows, ZLibCompressionStrategy strategy)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, new ZLibCompressionOptions { CompressionLevel = Level, CompressionStrategy = strategy }, leaveOpen: true))
            zlib.Write(rows);
        return compressed.ToArray();
    }
}
