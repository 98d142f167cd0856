using System.Globalization;
using NodaTime;
using Wrapped.Cards;
using Wrapped.Drawing.Effects;
using Wrapped.Drawing.Png;
using Wrapped.Drawing.Raster;
using Wrapped.Drawing.Tests.Raster;
using Wrapped.Example;
using Wrapped.Recaps;
using FontFolder = Wrapped.Drawing.Fonts.FontFolder;

namespace Wrapped.Drawing.Tests.Png;

/// <summary>Others read what we write: pngcheck is content with it, and libpng sees the very pixels.</summary>
public sealed class LibpngTests
{
    private static readonly (int Width, int Height)[] Sizes = [(1, 1), (1, 97), (97, 1), (17, 13), (256, 31), (300, 70)];

    private static readonly Dictionary<string, Action<RasterCanvas>> Contents = new(StringComparer.Ordinal)
    {
        ["flat"] = canvas => canvas.Fill(new SolidPaint(Rgba.Hex("#FF5B2E"))),
        ["nothing"] = _ => { },
        ["gradient"] = canvas => canvas.Fill(new LinearPaint(default, new(canvas.Width, canvas.Height), [new(0, Rgba.Hex("#6B4DFF")), new(1, Rgba.Hex("#FFC233", 0.2f))])),
        ["grain"] = canvas =>
        {
            canvas.Fill(new SolidPaint(Rgba.Hex("#F6EFE0", 0.6f)));
            Grain.Draw(canvas);
        },
        ["noise"] = canvas =>
        {
            var random = new Random(7);
            foreach (ref var pixel in canvas.Pixels.Data.AsSpan())
            {
                var alpha = (uint)random.Next(256);
                pixel = alpha << 24 | (uint)random.Next((int)alpha + 1) << 16 | (uint)random.Next((int)alpha + 1) << 8 | (uint)random.Next((int)alpha + 1);
            }
        },
    };

    public static TheoryData<string, bool, PngEffort> Files()
    {
        var files = new TheoryData<string, bool, PngEffort>();
        foreach (var content in Contents.Keys)
        {
            foreach (var effort in Enum.GetValues<PngEffort>())
            {
                files.Add(content, true, effort);
                files.Add(content, false, effort);
            }
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_of_any_size_is_correct_and_holds_the_pixels(string content, bool withAlpha, PngEffort effort)
    {
        foreach (var (width, height) in Sizes)
            ShouldBeRight(Look.Canvas(width, height, Contents[content]).Pixels, withAlpha, effort);
    }

    [Theory]
    [InlineData(PngEffort.Fast)]
    [InlineData(PngEffort.Small)]
    public void A_card_is_correct_and_holds_the_pixels(PngEffort effort)
    {
        var recap = Recap.Of(ExampleListener.Year(2024, DateTimeZone.Utc));
        foreach (var card in Story.Of(recap, CultureInfo.InvariantCulture, FontFolder.Shelf).Where(card => card.Slug is "minutes" or "genres" or "top-artists"))
        {
            var pixels = Look.Canvas(Frame.Story.Width, Frame.Story.Height, canvas => card.Draw(canvas, Frame.Story)).Pixels;
            ShouldBeRight(pixels, withAlpha: false, effort);
            ShouldBeRight(pixels, withAlpha: true, effort);
        }
    }

    [Fact]
    public void A_file_that_is_broken_is_complained_about()
    {
        var file = PngWriter.Write(Look.Canvas(20, 20, Contents["gradient"]).Pixels);
        file[^20] ^= 1;

        ((Action)(() => Libpng.ShouldBeContent(file))).Should().Throw<Exception>();
        ((Action)(() => Libpng.Read(file))).Should().Throw<Exception>();
    }

    private static void ShouldBeRight(Pixels pixels, bool withAlpha, PngEffort effort)
    {
        var file = withAlpha ? PngWriter.WriteWithAlpha(pixels, effort) : PngWriter.Write(pixels, effort);
        Libpng.ShouldBeContent(file);
        PngReader.Read(file).Chunks.Should().Equal("IHDR", "IDAT", "IEND");
        file[25].Should().Be(withAlpha ? (byte)6 : (byte)2);
        var (width, height, rgba) = Libpng.Read(file);
        (width, height).Should().Be((pixels.Width, pixels.Height));
        rgba.Length.Should().Be(pixels.Data.Length * 4);
        for (var i = 0; i < pixels.Data.Length; i++)
        {
            // Without alpha, what is transparent is seen over black.
            var wanted = withAlpha ? pixels.Data[i] : pixels.Data[i] | 0xFF000000;
            var seen = rgba.AsSpan(i * 4, 4);
            if (!IsOf(wanted, seen))
                Assert.Fail($"Pixel {i} of {pixels.Width} by {pixels.Height} is {wanted:x8}, and libpng sees {Convert.ToHexString(seen)}.");
        }
    }

    // Our pixels are premultiplied, those in a file are not.
    private static bool IsOf(uint pixel, ReadOnlySpan<byte> seen)
    {
        if (seen[3] != pixel >> 24)
            return false;
        for (var part = 0; part < 3; part++)
        {
            if (((seen[part] * seen[3]) + 127) / 255 != (pixel >> (8 * part) & 255))
                return false;
        }

        return true;
    }
}
