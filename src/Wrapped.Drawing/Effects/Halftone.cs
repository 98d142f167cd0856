using System.Numerics;

namespace Wrapped.Drawing.Effects;

/// <summary>Tone as a raster of dots, larger where it is darker, as in print.</summary>
public static class Halftone
{
    // Of the space between them: where dots begin to touch, and where they cover everything.
    private const float TouchingRadius = 0.5f;
    private const float FullRadius = 0.7072f;
    private const float TouchingShare = MathF.PI / 4;

    /// <summary>
    /// Fills <paramref name="shape"/> with dots of <paramref name="colour"/> on a grid of <paramref name="space"/> pixels, turned by <paramref name="degrees"/>;
    /// the share of ink goes from <paramref name="top"/> at its top to <paramref name="bottom"/> at its bottom, each 0 to 1.
    /// </summary>
    public static void Draw(Canvas canvas, Path shape, Rgba colour, float space, float degrees, float top, float bottom, Blend blend = Blend.Over)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        ArgumentNullException.ThrowIfNull(shape);
        using (canvas.Clip(shape))
            canvas.Fill(Dots(shape.Bounds, space, degrees, top, bottom), new SolidPaint(colour), blend);
    }

    /// <summary>The dots that touch <paramref name="box"/>, as one outline.</summary>
    public static Path Dots(Box box, float space, float degrees, float top, float bottom)
    {
        var dots = new Path();
        if (box.IsEmpty || !(space >= 1))
            return dots;
        var turn = Matrix3x2.CreateRotation(degrees * MathF.PI / 180);
        var centre = new Vector2(box.Left + (box.Width / 2), box.Top + (box.Height / 2));
        var reach = (int)(new Vector2(box.Width, box.Height).Length() / 2 / space) + 1;
        for (var row = -reach; row <= reach; row++)
        {
            for (var column = -reach; column <= reach; column++)
            {
                var at = centre + Steady.Place(new Vector2(column, row) * space, turn);
                var share = top + ((bottom - top) * Math.Clamp((at.Y - box.Top) / box.Height, 0, 1));
                var radius = space * Radius(Math.Clamp(share, 0, 1));
                if (radius > 0 && box.Inset(-radius).Contains(new(at.X, at.Y, at.X, at.Y)))
                    dots.Append(Shapes.Circle(at, radius), Matrix3x2.Identity);
            }
        }

        return dots;
    }

    private static float Radius(float share) => share <= TouchingShare
        ? MathF.Sqrt(share / MathF.PI)
        : TouchingRadius + ((share - TouchingShare) / (1 - TouchingShare) * (FullRadius - TouchingRadius));
}
