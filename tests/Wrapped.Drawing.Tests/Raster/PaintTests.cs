using System.Numerics;
using Wrapped.Drawing.Raster;

namespace Wrapped.Drawing.Tests.Raster;

public sealed class PaintTests
{
    private static readonly Rgba Red = new(1, 0, 0);
    private static readonly Rgba Blue = new(0, 0, 1);
    private static readonly Stop[] RedToBlue = [new(0, Red), new(1, Blue)];

    [Fact]
    public void A_linear_gradient_goes_from_its_first_colour_to_its_last()
    {
        var canvas = Paint(new LinearPaint(new(20, 0), new(80, 0), RedToBlue));

        canvas.Parts(5, 50).Should().Be((255, 0, 0, 255));
        canvas.Parts(95, 50).Should().Be((0, 0, 255, 255));
        canvas.Parts(50, 50).R.Should().BeCloseTo(125, 3);
    }

    [Fact]
    public void A_fade_to_nothing_keeps_its_hue()
    {
        var canvas = Paint(new LinearPaint(default, new(100, 0), [new(0, Red), new(1, Blue.Fade(0))]));

        var (r, _, b, a) = canvas.Parts(50, 50);
        a.Should().BeCloseTo(127, 3);
        r.Should().Be(a);
        b.Should().Be(0);
    }

    [Theory]
    [InlineData(Spread.Repeat, 25, 125)]
    [InlineData(Spread.Repeat, 10, 60)]
    [InlineData(Spread.Reflect, 10, 89)]
    [InlineData(Spread.Reflect, 10, 110)]
    public void A_gradient_goes_on_as_its_spread_says(Spread spread, int first, int second)
    {
        var canvas = Look.Canvas(200, 4, canvas => canvas.Fill(new LinearPaint(default, new(50, 0), RedToBlue) { Spread = spread }));

        canvas.At(first, 1).Should().Be(canvas.At(second, 1));
        canvas.At(first, 1).Should().NotBe(canvas.At(first + 20, 1));
    }

    [Fact]
    public void A_radial_gradient_is_round()
    {
        var canvas = Paint(new RadialPaint(new(50, 50), 40, RedToBlue));

        canvas.Parts(50, 50).R.Should().BeGreaterThan(248);
        canvas.At(30, 50).Should().Be(canvas.At(69, 50)).And.Be(canvas.At(50, 30)).And.Be(canvas.At(49, 69));
        canvas.Parts(50, 5).Should().Be((0, 0, 255, 255));
    }

    [Fact]
    public void A_focus_moves_the_light_and_keeps_the_rim()
    {
        var canvas = Paint(new RadialPaint(new(35, 50), 0, new(50, 50), 40, RedToBlue));

        canvas.Parts(35, 50).R.Should().BeGreaterThan(245);
        canvas.Parts(91, 50).B.Should().Be(255);
        canvas.Parts(8, 50).B.Should().Be(255);
        canvas.Parts(80, 50).R.Should().BeInRange(40, 65);
    }

    [Fact]
    public void A_sweep_turns_clockwise_from_its_first_angle()
    {
        var canvas = Paint(new SweepPaint(new(50, 50), -90, 270, RedToBlue));

        canvas.Parts(51, 10).R.Should().BeGreaterThan(248);
        canvas.Parts(90, 50).B.Should().BeCloseTo(64, 3);
        canvas.Parts(50, 90).B.Should().BeCloseTo(128, 3);
        canvas.Parts(10, 50).B.Should().BeCloseTo(191, 3);
        canvas.Parts(48, 10).B.Should().BeGreaterThan(248);
    }

    [Fact]
    public void A_transform_moves_a_gradient()
    {
        var still = Paint(new LinearPaint(new(0, 20), new(0, 80), RedToBlue));
        var turned = Paint(new LinearPaint(new(20, 0), new(80, 0), RedToBlue) { Transform = Matrix3x2.CreateRotation(MathF.PI / 2) });

        turned.Pixels.Data.Zip(still.Pixels.Data).Should().OnlyContain(pair => Math.Abs((int)(pair.First & 255) - (int)(pair.Second & 255)) <= 1);
    }

    [Fact]
    public void A_gradient_without_extent_or_stops_still_paints()
    {
        Paint(new LinearPaint(new(5, 5), new(5, 5), RedToBlue)).Parts(50, 50).Should().Be((0, 0, 255, 255));
        Paint(new LinearPaint(default, new(5, 5), [])).Alpha(50, 50).Should().Be(0);
        ((Action)(() => Paint(new RadialPaint(new(50, 50), 0, RedToBlue)))).Should().NotThrow();
        Paint(new SweepPaint(new(50, 50), 10, 10, RedToBlue)).Alpha(50, 50).Should().Be(255);
        Paint(new LinearPaint(default, new(5, 5), RedToBlue) { Transform = default }).Alpha(50, 50).Should().Be(0);
        ((Action)(() => Paint(new RadialPaint(new(float.NaN, 50), 10, RedToBlue)))).Should().NotThrow();
        ((Action)(() => Paint(new LinearPaint(new(float.NaN, 50), default, RedToBlue)))).Should().NotThrow();
        ((Action)(() => Paint(new SweepPaint(new(float.NaN, 50), 0, float.PositiveInfinity, RedToBlue)))).Should().NotThrow();
    }

    [Fact]
    public void A_mesh_glows_around_its_lights_and_is_its_ground_far_away()
    {
        var ground = Rgba.Hex("#101020");
        var canvas = Look.Canvas(400, 400, canvas => canvas.Fill(new MeshPaint(ground, ground, [new(new(100, 100), 60, Red)])));

        canvas.Parts(100, 100).R.Should().BeGreaterThan(250);
        canvas.Parts(160, 100).R.Should().BeCloseTo(16 + (int)(239 * MathF.Exp(-1)), 4);
        canvas.Parts(390, 390).Should().Match<(int R, int G, int B, int A)>(far => far.A == 255 && Math.Abs(far.R - 16) <= 1 && Math.Abs(far.B - 32) <= 1);
    }

    [Fact]
    public void A_dithered_mesh_is_the_same_every_time()
    {
        static uint[] Draw() => Look.Canvas(300, 200, canvas => canvas.Fill(
            new MeshPaint(Rgba.Hex("#0B0618"), Rgba.Hex("#301040"), [new(new(80, 90), 120, Rgba.Hex("#6422C8", 0.6f))]) { Dither = 1 })).Pixels.Data;

        Draw().Should().Equal(Draw());
    }

    private static RasterCanvas Paint(Paint paint) => Look.Canvas(100, 100, canvas => canvas.Fill(paint));
}
