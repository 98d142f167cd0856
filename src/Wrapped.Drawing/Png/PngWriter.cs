using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using Wrapped.Drawing.Png.Deflate;

namespace Wrapped.Drawing.Png;

/// <summary>Writes PNG files (https://www.w3.org/TR/png-3/) with no chunk that a reader can do without; the same pixels give the same bytes.</summary>
public static class PngWriter
{
    private const byte Rgb = 2;
    private const byte Rgba = 6;

    // Above 6 the picture of a card takes four times as long for 5 % less.
    private const int SmallLevel = 6;

    /// <summary>Without alpha: what is transparent is seen over black. Throws <see cref="ArgumentException"/> for a picture without pixels.</summary>
    public static byte[] Write(Pixels pixels, PngEffort effort = PngEffort.Fast) => Write(pixels, effort, Rgb);

    /// <summary>With alpha, for a picture that will lie on others.</summary>
    public static byte[] WriteWithAlpha(Pixels pixels, PngEffort effort = PngEffort.Fast) => Write(pixels, effort, Rgba);

    private static byte[] Write(Pixels pixels, PngEffort effort, byte colourType)
    {
        ArgumentNullException.ThrowIfNull(pixels);
        if (pixels.Data.Length == 0)
            throw new ArgumentException("A PNG file holds at least one pixel.", nameof(pixels));

        var scanlines = new Scanlines(pixels, withAlpha: colourType == Rgba);
        var filtered = ArrayPool<byte>.Shared.Rent(scanlines.Length);
        try
        {
            scanlines.Filter(filtered.AsSpan(0, scanlines.Length));
            using var file = new MemoryStream();
            file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
            PngChunk.Write(file, "IHDR"u8, Header(pixels, colourType));
            var data = filtered.AsSpan(0, scanlines.Length);
            if (effort == PngEffort.Fast)
                PictureDeflate.Compress(data, Scanlines.TileWidth * scanlines.BytesPerPixel, compressed => PngChunk.Write(file, "IDAT"u8, compressed));
            else
                PngChunk.Write(file, "IDAT"u8, Small(data));
            PngChunk.Write(file, "IEND"u8, default);
            return file.ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(filtered);
        }
    }

    private static byte[] Header(Pixels pixels, byte colourType)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, pixels.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), pixels.Height);
        header[8] = 8;
        header[9] = colourType;
        return header;
    }

    private static byte[] Small(ReadOnlySpan<byte> data)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, new ZLibCompressionOptions { CompressionLevel = SmallLevel }, leaveOpen: true))
            zlib.Write(data);
        return compressed.ToArray();
    }
}
