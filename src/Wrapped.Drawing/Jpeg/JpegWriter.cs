namespace Wrapped.Drawing.Jpeg;

/// <summary>
/// Writes baseline JPEG files (https://www.w3.org/Graphics/JPEG/itu-t81.pdf) with colour at full size (4:4:4), codes made for the picture, and no segment that a reader can do without;
/// the same pixels give the same bytes. For link previews, and for pictures with grain, which no PNG makes small.
/// </summary>
public static class JpegWriter
{
    private const int Longest = 65_535;

    // Which table of codes says what.
    private const int LightSteps = 0;
    private const int LightWaves = 1;
    private const int ColourSteps = 2;
    private const int ColourWaves = 3;

    /// <summary>What is transparent is seen over black. <paramref name="quality"/> is 1 to 100 on libjpeg's scale. Throws <see cref="ArgumentException"/> for a picture without pixels or longer than 65,535 of them.</summary>
    public static byte[] Write(Pixels pixels, int quality = 90)
    {
        ArgumentNullException.ThrowIfNull(pixels);
        if (pixels.Data.Length == 0 || pixels.Width > Longest || pixels.Height > Longest)
            throw new ArgumentException("A JPEG file holds 1 to 65,535 pixels each way.", nameof(pixels));

        var (light, colour) = (Quantisation.Light(quality), Quantisation.Colour(quality));
        var symbols = Scan(pixels, light, colour);
        var codes = symbols.Codes();
        var file = new MemoryStream();
        file.Write(Header(pixels, light, colour, codes));
        symbols.Write(codes, new(file));
        file.Write([0xFF, 0xD9]);
        return file.ToArray();
    }

    private static ScanSymbols Scan(Pixels pixels, Quantisation light, Quantisation colour)
    {
        var (planes, symbols) = (new ColourBlocks(pixels), new ScanSymbols(4));
        BlockCoder[] coders =
            [new(light, symbols, LightSteps, LightWaves), new(colour, symbols, ColourSteps, ColourWaves), new(colour, symbols, ColourSteps, ColourWaves)];
        for (var y = 0; y < pixels.Height; y += 8)
        {
            for (var x = 0; x < pixels.Width; x += 8)
            {
                planes.Take(x, y);
                for (var plane = 0; plane < coders.Length; plane++)
                    coders[plane].Add(planes.Block(plane));
            }
        }

        return symbols;
    }

    private static byte[] Header(Pixels pixels, Quantisation light, Quantisation colour, HuffmanCodes[] codes)
    {
        var (height, width) = (pixels.Height, pixels.Width);
        return
        [
            0xFF, 0xD8,
            // JFIF 1.1, without which nobody knows that the planes are brightness and two colours.
            .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
            .. Segment(0xDB, [0, .. light.Bytes, 1, .. colour.Bytes]),
            .. Segment(0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1]),
            .. Segment(0xC4, [0x00, .. codes[LightSteps].Bytes, 0x10, .. codes[LightWaves].Bytes, 0x01, .. codes[ColourSteps].Bytes, 0x11, .. codes[ColourWaves].Bytes]),
            .. Segment(0xDA, [3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0]),
        ];
    }

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];
}
