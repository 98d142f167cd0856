using Wrapped.Drawing.Effects;
using Wrapped.Drawing.Tests.Raster;

namespace Wrapped.Drawing.Tests.Effects;

public sealed class HalftoneTests
{
    [Fact]
    public void Dots_grow_from_top_to_bottom_and_stay_inside_the_shape()
    {
        var circle = Shapes.Circle(new(100, 100), 90);
        var canvas = Look.Canvas(200, 200, canvas => Halftone.Draw(canvas, circle, Rgba.White, 10, 20, 0.2f, 0.8f));

        Ink(canvas.Pixels, 40, 80).Should().BeLessThan(Ink(canvas.Pixels, 120, 160) * 0.7);
        for (var y = 0; y < 200; y++)
        {
            for (var x = 0; x < 200; x++)
            {
                if (Math.Sqrt(Math.Pow(x + 0.5 - 100, 2) + Math.Pow(y + 0.5 - 100, 2)) > 91.5)
                    canvas.Alpha(x, y).Should().Be(0);
            }
        }
    }

    [Theory]
    [InlineData(0.2f)]
    [InlineData(0.5f)]
    [InlineData(0.75f)]
    [InlineData(1f)]
    public void The_share_of_ink_is_what_was_asked(float share)
    {
        var canvas = Look.Canvas(200, 200, canvas => canvas.Fill(Halftone.Dots(new(0, 0, 200, 200), 8, 15, share, share), Rgba.White));

        (Ink(canvas.Pixels, 0, 200) / 40_000).Should().BeApproximately(share, 0.02);
    }

    [Fact]
    public void Without_ink_or_space_there_are_no_dots()
    {
        Halftone.Dots(new(0, 0, 100, 100), 10, 0, 0, 0).IsEmpty.Should().BeTrue();
        Halftone.Dots(new(0, 0, 100, 100), 0, 0, 1, 1).IsEmpty.Should().BeTrue();
        Halftone.Dots(Box.None, 10, 0, 1, 1).IsEmpty.Should().BeTrue();
    }

    private static double Ink(Pixels pixels, int from, int to) =>
        Enumerable.Range(from, to - from).Sum(y => pixels.Row(y).ToArray().Sum(pixel => (pixel >> 24) / 255.0));
}
