using Wrapped.Drawing.Effects;
using Wrapped.Drawing.Tests.Raster;

namespace Wrapped.Drawing.Tests.Effects;

public sealed class GrainTests
{
    [Theory]
    [InlineData(20)]
    [InlineData(128)]
    [InlineData(240)]
    public void Grain_is_seen_on_any_ground_and_changes_it_little(int grey)
    {
        var canvas = Look.Canvas(256, 256, canvas =>
        {
            canvas.Fill(new SolidPaint(new(grey / 255f, grey / 255f, grey / 255f)));
            Grain.Draw(canvas);
        });

        var parts = canvas.Pixels.Data.Select(pixel => (int)(pixel & 255)).ToList();
        parts.Should().OnlyContain(part => Math.Abs(part - grey) <= 8);
        parts.Average().Should().BeApproximately(grey, 2);
        parts.ToHashSet().Count.Should().BeGreaterThan(4);
    }

    [Fact]
    public void Grain_is_the_same_every_time()
    {
        static uint[] Draw() => Look.Canvas(300, 300, canvas => Grain.Draw(canvas, 5)).Pixels.Data;

        Draw().Should().Equal(Draw());
    }
}
