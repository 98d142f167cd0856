using System.Xml.Linq;
using Wrapped.Drawing.Effects;
using Wrapped.Drawing.Svg;
using Wrapped.Drawing.Tests.Png;
using Wrapped.Drawing.Tests.Raster;

namespace Wrapped.Drawing.Tests.Svg;

/// <summary>Pictures inside a drawing are the pixels that were drawn, in the smallest file that holds them.</summary>
public sealed class SvgPictureTests
{
    private const int ColourType = 25;

    [Theory]
    [InlineData(27, 13, 2)]
    [InlineData(1, 300, 3)]
    [InlineData(64, 64, 17)]
    [InlineData(120, 90, 256)]
    public void Few_colours_are_a_table_that_libpng_reads(int width, int height, int colours)
    {
        var (picture, random) = (new Pixels(width, height), new Random(3));
        foreach (ref var pixel in picture.Data.AsSpan())
        {
            var alpha = (uint)random.Next(colours);
            pixel = alpha << 24 | alpha << 16 | alpha / 2 << 8;
        }

        var file = File(picture);

        file[ColourType].Should().Be(3);
        ShouldHold(file, picture);
    }

    [Fact]
    public void Many_colours_are_no_table()
    {
        var picture = Look.Canvas(64, 64, canvas => canvas.Fill(new LinearPaint(default, new(64, 64), [new(0, Rgba.Hex("#ff0000", 0.5f)), new(1, Rgba.Hex("#00ffa0"))]))).Pixels;
        for (var i = 0; i < 300; i++)
            picture.Data[i] = 0xFF000000 | (uint)(i * 7919);

        var file = File(picture);

        file[ColourType].Should().NotBe(3);
        ShouldHold(file, picture);
    }

    [Fact]
    public void A_tile_of_grain_takes_half_a_byte_a_pixel()
    {
        var canvas = new SvgCanvas(100, 100, "card");
        Grain.Draw(canvas);

        Png(canvas).Length.Should().BeLessThan(256 * 256 / 2);
    }

    private static byte[] File(Pixels picture)
    {
        var canvas = new SvgCanvas(100, 100, "card");
        canvas.Draw(picture, Box.At(0, 0, 100, 100));
        return Png(canvas);
    }

    private static byte[] Png(SvgCanvas canvas) =>
        Convert.FromBase64String(XElement.Parse(canvas.ToSvg("", "")).Descendants().Attributes("href").Single(address => address.Value.StartsWith("data:", StringComparison.Ordinal)).Value["data:image/png;base64,".Length..]);

    private static void ShouldHold(byte[] file, Pixels picture)
    {
        Libpng.ShouldBeContent(file);
        var (width, height, rgba) = Libpng.Read(file);
        (width, height).Should().Be((picture.Width, picture.Height));
        for (var i = 0; i < picture.Data.Length; i++)
        {
            var (pixel, alpha) = (picture.Data[i], rgba[(4 * i) + 3]);
            alpha.Should().Be((byte)(pixel >> 24));
            for (var part = 0; part < 3; part++)
                (((rgba[(4 * i) + part] * alpha) + 127) / 255).Should().Be((int)(pixel >> (8 * part) & 255));
        }
    }
}
