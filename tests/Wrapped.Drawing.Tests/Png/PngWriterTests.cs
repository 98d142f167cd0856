using FsCheck;
using FsCheck.Fluent;
using Wrapped.Drawing.Effects;
using Wrapped.Drawing.Png;
using Wrapped.Drawing.Tests.Raster;

namespace Wrapped.Drawing.Tests.Png;

public sealed class PngWriterTests
{
    // Pictures of noise, of flat stretches and of both: each takes other ways through the compressor.
    private static readonly Gen<Pixels> Pictures = Gen.Zip(Gen.Zip(Gen.Choose(1, 90), Gen.Choose(1, 40)), Gen.Zip(Gen.Choose(0, int.MaxValue - 1), Gen.Choose(1, 300)))
        .Select(given => Noise(given.Item1.Item1, given.Item1.Item2, given.Item2.Item1, given.Item2.Item2));

    [Theory]
    [InlineData(PngEffort.Fast)]
    [InlineData(PngEffort.Small)]
    public void A_file_reads_back_as_the_same_pixels(PngEffort effort)
    {
        Prop.ForAll(Pictures.ToArbitrary(), pixels =>
        {
            var (width, height, rgba, _) = PngReader.Read(PngWriter.Write(pixels, effort));
            (width, height).Should().Be((pixels.Width, pixels.Height));
            for (var i = 0; i < pixels.Data.Length; i++)
                (rgba[4 * i], rgba[(4 * i) + 1], rgba[(4 * i) + 2]).Should().Be(((byte)pixels.Data[i], (byte)(pixels.Data[i] >> 8), (byte)(pixels.Data[i] >> 16)));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(PngEffort.Fast)]
    [InlineData(PngEffort.Small)]
    public void A_file_with_alpha_reads_back_as_the_same_pixels(PngEffort effort)
    {
        Prop.ForAll(Pictures.ToArbitrary(), pixels =>
        {
            var rgba = PngReader.Read(PngWriter.WriteWithAlpha(pixels, effort)).Rgba;
            for (var i = 0; i < pixels.Data.Length; i++)
            {
                var alpha = rgba[(4 * i) + 3];
                alpha.Should().Be((byte)(pixels.Data[i] >> 24));
                for (var part = 0; part < 3; part++)
                    (((rgba[(4 * i) + part] * alpha) + 127) / 255).Should().Be((int)(pixels.Data[i] >> (8 * part) & 255));
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_large_picture_of_several_blocks_reads_back()
    {
        foreach (var run in (int[])[1, 500])
        {
            var pixels = Noise(700, 300, 4, run);
            var rgba = PngReader.Read(PngWriter.Write(pixels)).Rgba;
            for (var i = 0; i < pixels.Data.Length; i++)
            {
                if (rgba[4 * i] != (byte)pixels.Data[i] || rgba[(4 * i) + 2] != (byte)(pixels.Data[i] >> 16))
                    Assert.Fail($"Pixel {i} differs.");
            }
        }
    }

    [Fact]
    public void A_file_holds_only_the_chunks_that_it_needs_and_is_the_same_every_time()
    {
        var pixels = Noise(60, 60, 1, 40);

        PngReader.Read(PngWriter.Write(pixels)).Chunks.Should().Equal("IHDR", "IDAT", "IEND");
        PngWriter.Write(pixels).Should().Equal(PngWriter.Write(pixels));
        PngWriter.Write(pixels, PngEffort.Small).Should().Equal(PngWriter.Write(pixels, PngEffort.Small));
    }

    [Fact]
    public void Grain_that_comes_again_is_written_once()
    {
        var pixels = Look.Canvas(1024, 64, canvas =>
        {
            canvas.Fill(new SolidPaint(Rgba.Hex("#F6EFE0")));
            Grain.Draw(canvas);
        }).Pixels;
        var narrow = Look.Canvas(256, 64, canvas => canvas.Draw(pixels, new(0, 0, 1024, 64))).Pixels;

        var file = PngWriter.Write(pixels);

        file.Length.Should().BeLessThan(PngWriter.Write(narrow).Length * 3 / 2);
        var rgba = PngReader.Read(file).Rgba;
        for (var i = 0; i < pixels.Data.Length; i++)
        {
            if (rgba[4 * i] != (byte)pixels.Data[i] || rgba[(4 * i) + 2] != (byte)(pixels.Data[i] >> 16))
                Assert.Fail($"Pixel {i} differs.");
        }
    }

    [Fact]
    public void A_flat_picture_is_tiny()
    {
        var pixels = Look.Canvas(1080, 1920, canvas => canvas.Fill(new SolidPaint(Rgba.Hex("#FF5B2E")))).Pixels;

        PngWriter.Write(pixels).Length.Should().BeLessThan(12_000);
    }

    [Fact]
    public void Bytes_of_which_each_is_half_as_common_as_the_last_read_back()
    {
        // Their best codes would be longer than any that are written.
        var random = new System.Random(7);
        uint Rare() => (uint)Math.Min(System.Numerics.BitOperations.LeadingZeroCount((uint)random.NextInt64(1L << 32)), 31) * 8;
        var pixels = new Pixels(90_001, 2);
        for (var x = 0; x < pixels.Width; x++)
            pixels.Row(0)[x] = 0xFF000000 | Rare() << 16 | Rare() << 8 | Rare();

        var rgba = PngReader.Read(PngWriter.Write(pixels)).Rgba;

        for (var i = 0; i < pixels.Data.Length; i++)
        {
            if (rgba[4 * i] != (byte)pixels.Data[i] || rgba[(4 * i) + 1] != (byte)(pixels.Data[i] >> 8) || rgba[(4 * i) + 2] != (byte)(pixels.Data[i] >> 16))
                Assert.Fail($"Pixel {i} differs.");
        }
    }

    [Fact]
    public void A_picture_without_pixels_is_refused() =>
        ((Action)(() => PngWriter.Write(new Pixels(0, 5)))).Should().Throw<ArgumentException>();

    private static Pixels Noise(int width, int height, int seed, int longestRun)
    {
        var random = new System.Random(seed);
        var pixels = new Pixels(width, height);
        for (var i = 0; i < pixels.Data.Length;)
        {
            var alpha = random.Next(4) == 0 ? (uint)random.Next(256) : 255;
            var pixel = alpha << 24 | (uint)random.Next((int)alpha + 1) << 16 | (uint)random.Next((int)alpha + 1) << 8 | (uint)random.Next((int)alpha + 1);
            var run = Math.Min(random.Next(1, longestRun + 1), pixels.Data.Length - i);
            pixels.Data.AsSpan(i, run).Fill(pixel);
            i += run;
        }

        return pixels;
    }
}
