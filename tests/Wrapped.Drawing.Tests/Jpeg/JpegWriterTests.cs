using FsCheck;
using FsCheck.Fluent;
using Wrapped.Drawing.Effects;
using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Png;
using Wrapped.Drawing.Raster;
using Wrapped.Drawing.Text;

namespace Wrapped.Drawing.Jpeg;

public sealed class JpegWriterTests
{
    [Fact]
    public void At_the_highest_quality_libjpeg_sees_almost_the_same_pixels()
    {
        var sizes = Gen.Zip(Gen.Zip(Gen.Choose(1, 40), Gen.Choose(1, 40)), Gen.Choose(0, 1 << 20));
        Prop.ForAll(sizes.ToArbitrary(), given =>
        {
            var pixels = Noise(given.Item1.Item1, given.Item1.Item2, given.Item2);
            Differences(pixels, Djpeg.Read(JpegWriter.Write(pixels, 100))).Max().Should().BeLessThanOrEqualTo(4);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Theory]
    [InlineData(90, 0.7)]
    [InlineData(75, 1.3)]
    public void A_card_looks_the_same(int quality, double most)
    {
        var pixels = Card();
        Differences(pixels, Djpeg.Read(JpegWriter.Write(pixels, quality))).Average().Should().BeLessThan(most);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(100)]
    public void Black_and_white_noise_overflows_nothing(int quality)
    {
        var pixels = Noise(120, 75, 7);
        for (var i = 0; i < pixels.Data.Length; i++)
            pixels.Data[i] = (pixels.Data[i] & 1) == 0 ? 0xFF000000 : uint.MaxValue;
        var (width, height, _) = Djpeg.Read(JpegWriter.Write(pixels, quality));
        (width, height).Should().Be((120, 75));
    }

    [Fact]
    public void A_file_holds_only_the_segments_that_it_needs_and_is_the_same_every_time()
    {
        var pixels = Card();
        var file = JpegWriter.Write(pixels);

        Markers(file).Should().Equal(0xD8, 0xE0, 0xDB, 0xC0, 0xC4, 0xDA, 0xD9);
        JpegWriter.Write(pixels).Should().Equal(file);
    }

    [Fact]
    public void A_picture_with_grain_is_far_smaller_than_as_png()
    {
        var canvas = new RasterCanvas(600, 315);
        canvas.Fill(new LinearPaint(new(0, 0), new(600, 315), [new(0, Rgba.Hex("#202060")), new(1, Rgba.Hex("#f0c040"))]));
        Grain.Draw(canvas);

        JpegWriter.Write(canvas.Pixels).Length.Should().BeLessThan(PngWriter.Write(canvas.Pixels, PngEffort.Small).Length / 4);
    }

    [Fact]
    public void A_picture_without_pixels_is_refused() =>
        ((Action)(() => JpegWriter.Write(new Pixels(5, 0)))).Should().Throw<ArgumentException>();

    private static Pixels Card()
    {
        var canvas = new RasterCanvas(600, 315);
        canvas.Fill(new LinearPaint(new(0, 0), new(600, 315), [new(0, Rgba.Hex("#202060")), new(0.5f, Rgba.Hex("#c04080")), new(1, Rgba.Hex("#f0c040"))]));
        canvas.Draw(TextShaper.Line("41,203 minutes", FontFolder.Shelf.Stack("inter", 700), 64), new(40, 200), Rgba.White);
        return canvas.Pixels;
    }

    private static Pixels Noise(int width, int height, int seed)
    {
        var random = new System.Random(seed);
        var pixels = new Pixels(width, height);
        for (var i = 0; i < pixels.Data.Length; i++)
            pixels.Data[i] = 0xFF000000 | (uint)random.Next(1 << 24);
        return pixels;
    }

    private static IEnumerable<int> Differences(Pixels pixels, (int Width, int Height, byte[] Rgb) seen)
    {
        (seen.Width, seen.Height, seen.Rgb.Length).Should().Be((pixels.Width, pixels.Height, 3 * pixels.Data.Length));
        return seen.Rgb.Select((value, i) => Math.Abs(value - (int)(pixels.Data[i / 3] >> (8 * (i % 3)) & 255)));
    }

    private static List<int> Markers(byte[] file)
    {
        var markers = new List<int>();
        for (var at = 0; at < file.Length - 1; at++)
        {
            if (file[at] != 0xFF || file[at + 1] == 0)
                continue;
            markers.Add(file[at + 1]);
            at += file[at + 1] is 0xD8 or 0xD9 ? 1 : 1 + (file[at + 2] << 8 | file[at + 3]);
        }
        return markers;
    }
}
