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

        using var file = new Output();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var header = PngChunk.Begin(file, "IHDR"u8);
        WriteHeader(file, pixels, colourType);
        header.End();
        var data = PngChunk.Begin(file, "IDAT"u8);
        var scanlines = new Scanlines(pixels, withAlpha: colourType == Rgba);
        if (effort == PngEffort.Fast)
            WriteFast(file, scanlines);
        else
            WriteSmall(file, scanlines);
        data.End();
        PngChunk.Begin(file, "IEND"u8).End();
        return file.Written.ToArray();
    }

    private static void WriteHeader(Output file, Pixels pixels, byte colourType)
    {
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, pixels.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], pixels.Height);
        (header[8], header[9]) = (8, colourType);
        file.Write(header);
    }

    private static void WriteFast(Output file, Scanlines scanlines)
    {
        var deflate = PictureDeflate.Begin(file, Scanlines.TileWidth * scanlines.BytesPerPixel);
        scanlines.Filter(deflate.Write);
    }

    private static void WriteSmall(Output file, Scanlines scanlines)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, new ZLibCompressionOptions { CompressionLevel = SmallLevel }, leaveOpen: true))
            scanlines.Filter((band, _) => zlib.Write(band));
        file.Write(compressed.GetBuffer().AsSpan(0, (int)compressed.Length));
    }
}
