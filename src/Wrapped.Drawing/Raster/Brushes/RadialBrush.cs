using System.Numerics;
using System.Runtime.Intrinsics;

namespace Wrapped.Drawing.Raster.Brushes;

/// <summary>Around one centre.</summary>
internal sealed class RadialBrush(RadialPaint paint, Ramp ramp, Matrix3x2 toGradient) : Brush
{
    public override bool IsOpaque => ramp.IsOpaque;

    public override void Row(int x, int y, Span<uint> ink)
    {
        var start = (Steady.Place(new(x + 0.5f, y + 0.5f), toGradient) - paint.Centre) / paint.Radius;
        var step = new Vector2(toGradient.M11, toGradient.M12) / paint.Radius;
        for (var done = 0; done < ink.Length; done += 8)
        {
            var across = Lanes.Line(start.X, step.X, done);
            var down = Lanes.Line(start.Y, step.Y, done);
            ramp.At(Vector256.Sqrt((across * across) + (down * down)), ink.Slice(done, Math.Min(8, ink.Length - done)));
        }
    }
}
