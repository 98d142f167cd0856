using System.Numerics;

namespace Wrapped.Drawing.Strokes;

/// <summary>The shape that a pen leaves: filled by the non-zero rule it is the line, so that both painters need to know nothing but filling.</summary>
public static class StrokeOutline
{
    private const float Tolerance = 0.05f;

    /// <summary>What <paramref name="pen"/> draws along <paramref name="path"/>; nothing where its width is not above zero.</summary>
    public static Path Of(Path path, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(pen);
        var outline = new Path();
        if (!(pen.Width > 0) || !float.IsFinite(pen.Width))
            return outline;

        // The sides of a wide pen stray further than its middle.
        var walker = new StrokeWalker(outline, pen);
        var lines = Polyline.Of(path, Tolerance / (1 + (pen.Width / 8)));
        foreach (var line in lines)
        {
            if (line.Vertices.Count == 1)
                Dot(outline, line.Vertices[0].Point, pen);
            else
            {
                foreach (var piece in pen.Dashes.Count == 0 ? [line] : Dashing.Cut(line, pen))
                    walker.Draw(piece);
            }
        }
        if (lines is [{ Vertices.Count: 2 }] && pen.Dashes.Count == 0)
            outline.Overlaps = Raster.Overlaps.None;
        return outline;
    }

    // A contour of no length shows its caps alone.
    private static void Dot(Path outline, Vector2 at, Pen pen)
    {
        var half = pen.Width / 2;
        if (pen.Cap == Cap.Round)
            outline.Append(Shapes.Circle(at, half), Matrix3x2.Identity);
        else if (pen.Cap == Cap.Square)
            outline.Append(Shapes.Rectangle(new(at.X - half, at.Y - half, at.X + half, at.Y + half)), Matrix3x2.Identity);
    }
}
