using Wrapped.Drawing.Effects;
using Wrapped.Drawing.Tests.Raster;

namespace Wrapped.Drawing.Tests.Effects;

public sealed class GlowTests
{
    private static readonly (Path Shape, Paint Paint)[] Lamp = [(Shapes.Circle(new(100, 100), 20), new SolidPaint(Rgba.Hex("#ff8000")))];

    [Fact]
    public void Light_is_strongest_at_the_shape_and_ends_at_its_reach()
    {
        var canvas = Look.Canvas(200, 200, canvas =>
        {
            canvas.Fill(new SolidPaint(Rgba.Black));
            Glow.Draw(canvas, Lamp, reach: 48);
        });

        canvas.Parts(100, 100).R.Should().BeGreaterThan(60);
        canvas.Parts(125, 100).R.Should().BeInRange(10, canvas.Parts(110, 100).R);
        canvas.Parts(100, 100).G.Should().BeCloseTo(canvas.Parts(100, 100).R / 2, 2);
        canvas.Parts(180, 100).R.Should().Be(0);
        canvas.Parts(100, 30).R.Should().Be(0);
    }

    [Fact]
    public void Light_never_darkens()
    {
        var ground = new LinearPaint(default, new(200, 200), [new(0, Rgba.Hex("#201040")), new(1, Rgba.Hex("#f0e0c0"))]);
        var bare = Look.Canvas(200, 200, canvas => canvas.Fill(ground));
        var lit = Look.Canvas(200, 200, canvas =>
        {
            canvas.Fill(ground);
            Glow.Draw(canvas, Lamp, reach: 90);
        });

        lit.Pixels.Data.Zip(bare.Pixels.Data).Should().NotContain(pair => (pair.First & 255) < (pair.Second & 255) || (pair.First >> 16 & 255) < (pair.Second >> 16 & 255));
    }

    [Fact]
    public void Shapes_outside_the_canvas_and_no_shapes_shine_on_nothing()
    {
        var canvas = Look.Canvas(50, 50, canvas =>
        {
            Glow.Draw(canvas, [], reach: 48);
            Glow.Draw(canvas, [(Shapes.Circle(new(-500, 20), 20), new SolidPaint(Rgba.White))], reach: 48);
        });

        canvas.Pixels.Data.Should().OnlyContain(pixel => pixel == 0);
    }
}
