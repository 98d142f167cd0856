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

    [Theory]
    [InlineData("flat", 90)]
    [InlineData("waves", 75)]
    [InlineData("waves", 90)]
    [InlineData("noise", 50)]
    [InlineData("noise", 100)]
    public void No_codes_make_it_smaller(string content, int quality)
    {
        var random = new Random(5);
        var picture = Picture(310, 150, (x, y) => content switch
        {
            "flat" => Rgba.Hex("#ff5b2e"),
            "waves" => new Rgba(0.5f + (MathF.Sin(x * y / 900f) / 2), x / 310f, (x ^ y) % 64 / 64f, 1),
            _ => new Rgba(random.NextSingle(), random.NextSingle(), random.NextSingle(), 1),
        });
        var file = JpegWriter.Write(picture, quality);
        var best = Djpeg.Optimised(file);

        // Codes of one length may be given away in another order.
        file.Length.Should().BeLessThanOrEqualTo(best.Length + 8);
        Djpeg.Read(best).Rgb.Should().Equal(Djpeg.Read(file).Rgb);
    }

    // Blocks of one wave each, as often as the numbers of Fibonacci: the rarest would get codes of 24 bits, and no file may have one of more than 16.
    [Fact]
    public void Codes_that_would_be_too_long_are_shortened()
    {
        var waves = new List<Func<int, int, float>>();
        foreach (var (row, column, step) in ((int, int, int)[])[(0, 1, 11), (1, 0, 12), (2, 0, 14), (1, 1, 12), (0, 2, 10), (0, 3, 16), (1, 2, 14), (2, 1, 13)])
        {
            foreach (var count in (int[])[1, 3, 6])
            {
                var height = count * step / (row == 0 || column == 0 ? 5.657f : 4);
                waves.Add((x, y) => 128 + (height * MathF.Cos(((2 * x) + 1) * column * MathF.PI / 16) * MathF.Cos(((2 * y) + 1) * row * MathF.PI / 16)));
            }
        }

        var blocks = new List<Func<int, int, float>>();
        var (times, last) = (1, 0);
        foreach (var wave in waves)
        {
            blocks.AddRange(Enumerable.Repeat(wave, times));
            (times, last) = (times + last, times);
        }

        const int Side = 350;
        var picture = Picture(8 * Side, 8 * Side, (x, y) =>
        {
            var place = (y / 8 * Side) + (x / 8);
            return Grey(place < blocks.Count ? (int)MathF.Round(blocks[place](x % 8, y % 8)) : 128);
        });
        blocks.Count.Should().BeLessThan(Side * Side);
        var file = JpegWriter.Write(picture, 50);

        Djpeg.Read(file).Rgb.Should().Equal(Djpeg.Read(Djpeg.Optimised(file)).Rgb);
        var steps = file.AsSpan().IndexOf(new byte[] { 0xFF, 0xC4 }) + 4;
        var light = steps + 17 + file.AsSpan(steps + 1, 16).ToArray().Sum(count => count);
        file[light].Should().Be(0x10);
        file[(light + 1)..(light + 17)].Should().Contain(count => count > 1, "otherwise each code would be one longer than the one before");
        file.Length.Should().BeLessThanOrEqualTo(Djpeg.Optimised(file).Length + 8);
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
