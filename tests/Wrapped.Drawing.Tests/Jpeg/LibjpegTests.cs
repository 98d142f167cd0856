using Wrapped.Drawing.Raster;

namespace Wrapped.Drawing.Jpeg;

/// <summary>Others read what we write: libjpeg sees the size, the colours and every detail of them, and has nothing to say of the file.</summary>
public sealed class LibjpegTests
{
    private static readonly (int Width, int Height)[] Sizes = [(1, 1), (1, 9), (9, 1), (8, 8), (16, 7), (17, 13), (7, 65), (129, 31)];

    [Theory]
    [InlineData("#000000")]
    [InlineData("#ffffff")]
    [InlineData("#808080")]
    [InlineData("#0b0b0b")]
    [InlineData("#ff0000")]
    [InlineData("#00ff00")]
    [InlineData("#0000ff")]
    [InlineData("#ffff00")]
    [InlineData("#00ffff")]
    [InlineData("#ff00ff")]
    [InlineData("#ff5b2e")]
    public void A_flat_picture_of_any_size_keeps_its_colour(string colour)
    {
        foreach (var (width, height) in Sizes)
        {
            var seen = Djpeg.Read(JpegWriter.Write(Picture(width, height, (_, _) => Rgba.Hex(colour))));
            (seen.Width, seen.Height).Should().Be((width, height));
            for (var i = 0; i < seen.Rgb.Length; i++)
                ((int)seen.Rgb[i]).Should().BeCloseTo(Part(Rgba.Hex(colour), i % 3), 3, "{0} at {1} by {2}", colour, width, height);
        }
    }

    [Fact]
    public void What_is_grey_stays_grey()
    {
        var (_, _, rgb) = Djpeg.Read(JpegWriter.Write(Picture(64, 48, (x, y) => Grey((x * 4 + y) % 256))));
        for (var i = 0; i < rgb.Length; i += 3)
        {
            ((int)rgb[i]).Should().BeCloseTo(rgb[i + 1], 1);
            ((int)rgb[i]).Should().BeCloseTo(rgb[i + 2], 1);
        }
    }

    // With colour at half its size, as others write it, both columns would be violet.
    [Fact]
    public void A_single_column_keeps_its_colour()
    {
        var (_, _, rgb) = Djpeg.Read(JpegWriter.Write(Picture(40, 24, (x, _) => Rgba.Hex(x % 2 == 0 ? "#e02020" : "#2020e0")), 98));
        for (var i = 0; i < rgb.Length; i++)
        {
            var wanted = Part(Rgba.Hex(i / 3 % 40 % 2 == 0 ? "#e02020" : "#2020e0"), i % 3);
            ((int)rgb[i]).Should().BeCloseTo(wanted, 12);
        }
    }

    [Fact]
    public void The_frame_is_baseline_with_eight_bits_and_all_three_planes_at_full_size()
    {
        var file = JpegWriter.Write(Picture(300, 5, (x, _) => Grey(x % 256)));
        var at = file.AsSpan().IndexOf(new byte[] { 0xFF, 0xC0 });

        // Marker, length, bits, height, width, planes; then the number, the sampling and the table of each.
        file[at..(at + 19)].Should().Equal(0xFF, 0xC0, 0, 17, 8, 0, 5, 1, 44, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1);
    }

    [Fact]
    public void A_higher_quality_is_nearer_and_larger()
    {
        var picture = Picture(96, 96, (x, y) => new Rgba(x / 95f, (x ^ y) / 127f, y / 95f, 1));
        var (sizes, errors) = (new List<int>(), new List<double>());
        foreach (var quality in (int[])[10, 50, 75, 90, 100])
        {
            var file = JpegWriter.Write(picture, quality);
            sizes.Add(file.Length);
            errors.Add(Djpeg.Read(file).Rgb.Select((value, i) => Math.Abs(value - (int)(picture.Data[i / 3] >> (8 * (i % 3)) & 255))).Average());
        }

        sizes.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        errors.Should().BeInDescendingOrder().And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_file_that_is_broken_is_complained_about()
    {
        var file = JpegWriter.Write(Picture(64, 64, (x, y) => Grey((x * y) % 256)));

        ((Action)(() => Djpeg.Read(file[..(file.Length / 2)]))).Should().Throw<Exception>();
    }

    private static Rgba Grey(int step) => new(step / 255f, step / 255f, step / 255f, 1);

    private static int Part(Rgba colour, int part) => (int)Math.Round(255 * (part == 0 ? colour.R : part == 1 ? colour.G : colour.B));

    private static Pixels Picture(int width, int height, Func<int, int, Rgba> colour)
    {
        var canvas = new RasterCanvas(width, height);
        for (var i = 0; i < canvas.Pixels.Data.Length; i++)
        {
            var (y, x) = Math.DivRem(i, width);
            var one = colour(x, y);
            canvas.Pixels.Data[i] = 0xFF000000 | (uint)Part(one, 2) << 16 | (uint)Part(one, 1) << 8 | (uint)Part(one, 0);
        }

        return canvas.Pixels;
    }
}
