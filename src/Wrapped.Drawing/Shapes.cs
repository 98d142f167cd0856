using System.Numerics;

namespace Wrapped.Drawing;

/// <summary>The outlines that cards are built of.</summary>
public static class Shapes
{
    // How far along a side the control points of a quarter circle lie.
    private const float Arc = 0.5522848f;

    public static Path Rectangle(Box box) =>
        Plain(new Path().MoveTo(new(box.Left, box.Top)).LineTo(new(box.Right, box.Top)).LineTo(new(box.Right, box.Bottom)).LineTo(new(box.Left, box.Bottom)).Close());

    /// <summary>A rectangle with round corners; <paramref name="radius"/> is cut to half the shorter side.</summary>
    public static Path RoundRectangle(Box box, float radius)
    {
        var r = MathF.Min(radius, MathF.Min(box.Width, box.Height) / 2);
        if (r <= 0)
            return Rectangle(box);
        var k = r * (1 - Arc);
        return Plain(new Path()
            .MoveTo(new(box.Left + r, box.Top))
            .LineTo(new(box.Right - r, box.Top))
            .CubicTo(new(box.Right - k, box.Top), new(box.Right, box.Top + k), new(box.Right, box.Top + r))
            .LineTo(new(box.Right, box.Bottom - r))
            .CubicTo(new(box.Right, box.Bottom - k), new(box.Right - k, box.Bottom), new(box.Right - r, box.Bottom))
            .LineTo(new(box.Left + r, box.Bottom))
            .CubicTo(new(box.Left + k, box.Bottom), new(box.Left, box.Bottom - k), new(box.Left, box.Bottom - r))
            .LineTo(new(box.Left, box.Top + r))
            .CubicTo(new(box.Left, box.Top + k), new(box.Left + k, box.Top), new(box.Left + r, box.Top))
            .Close());
    }

    public static Path Circle(Vector2 centre, float radius) =>
        RoundRectangle(new(centre.X - radius, centre.Y - radius, centre.X + radius, centre.Y + radius), radius);

    private static Path Plain(Path path)
    {
        path.Overlaps = Raster.Overlaps.None;
        return path;
    }
}
