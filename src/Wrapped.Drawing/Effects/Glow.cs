using System.Numerics;
using Wrapped.Drawing.Raster;

namespace Wrapped.Drawing.Effects;

/// <summary>Light around shapes: a small, blurred picture of them, screened over the canvas.</summary>
public static class Glow
{
    /// <summary>Draws what shines around <paramref name="shapes"/>; <paramref name="reach"/> is how far it can be seen, in pixels. The shapes themselves are not drawn.</summary>
    public static void Draw(Canvas canvas, IEnumerable<(Path Shape, Paint Paint)> shapes, float reach, float strength = 0.75f)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        ArgumentNullException.ThrowIfNull(shapes);
        var list = shapes.ToList();
        var box = Box.None;
        foreach (var (shape, _) in list)
            box = box.Union(shape.Bounds);
        if (Cut(box.Inset(-reach), canvas) is not { IsEmpty: false } lit)
            return;

        // The blur hides pixels of up to an eighth of its reach.
        var scale = 1 / Math.Clamp(reach / 8, 1, 8);
        var (width, height) = ((int)MathF.Ceiling(lit.Width * scale), (int)MathF.Ceiling(lit.Height * scale));
        var small = new RasterCanvas(width, height);
        var corner = new Vector2(lit.Left, lit.Top);
        foreach (var (shape, paint) in list)
            small.Fill(shape.Transform(PaintSpace.Matrix(corner, scale)), PaintSpace.Shrink(paint, corner, scale));
        BoxBlur.Apply(small.Pixels, (int)MathF.Round(reach * scale / BoxBlur.Passes));
        canvas.Draw(small.Pixels, Box.At(lit.Left, lit.Top, width / scale, height / scale), strength, Blend.Screen);
    }

    private static Box Cut(Box box, Canvas canvas) => new(
        MathF.Max(0, MathF.Floor(box.Left)),
        MathF.Max(0, MathF.Floor(box.Top)),
        MathF.Min(canvas.Width, MathF.Ceiling(box.Right)),
        MathF.Min(canvas.Height, MathF.Ceiling(box.Bottom)));
}
