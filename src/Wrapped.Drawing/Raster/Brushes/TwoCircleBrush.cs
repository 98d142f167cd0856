using System.Numerics;

namespace Wrapped.Drawing.Raster.Brushes;

/// <summary>
/// From one circle to another: a pixel has the colour of the largest circle between and beyond them that goes through it
/// (https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-createradialgradient).
/// </summary>
internal sealed class TwoCircleBrush(RadialPaint paint, Ramp ramp, Matrix3x2 toGradient) : Brush
{
    private readonly Vector2 _between = paint.Centre - paint.FromCentre;
    private readonly float _growth = paint.Radius - paint.FromRadius;

    public override void Row(int x, int y, Span<uint> ink)
    {
        var start = Steady.Place(new(x + 0.5f, y + 0.5f), toGradient) - paint.FromCentre;
        var step = new Vector2(toGradient.M11, toGradient.M12);
        for (var pixel = 0; pixel < ink.Length; pixel++)
            ink[pixel] = Circle(start + (step * pixel)) is { } at ? ramp.At(at) : 0;
    }

    // Where on the way the circle's radius is its distance from the point: a quadratic in the way.
    private float? Circle(Vector2 point)
    {
        var square = Vector2.Dot(_between, _between) - (_growth * _growth);
        var half = Vector2.Dot(point, _between) + (paint.FromRadius * _growth);
        var rest = Vector2.Dot(point, point) - (paint.FromRadius * paint.FromRadius);
        if (MathF.Abs(square) < 1e-6f)
            return half == 0 ? null : Grown(rest / (2 * half));
        var root = (half * half) - (square * rest);
        if (root < 0)
            return null;
        root = MathF.Sqrt(root);
        var (one, other) = ((half + root) / square, (half - root) / square);
        return Grown(MathF.Max(one, other)) ?? Grown(MathF.Min(one, other));
    }

    private float? Grown(float at) => paint.FromRadius + (at * _growth) >= 0 ? at : null;
}
