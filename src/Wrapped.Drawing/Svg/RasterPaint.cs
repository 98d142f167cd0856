using System.Numerics;
using Wrapped.Drawing.Raster;

namespace Wrapped.Drawing.Svg;

/// <summary>Paints that SVG does not know, as pictures; they are smooth, so few pixels do.</summary>
internal static class RasterPaint
{
    private const float MeshSide = 240;
    private const float SweepSide = 320;

    /// <summary>A picture of <paramref name="paint"/> and the box that it fills, which holds <paramref name="bounds"/>.</summary>
    public static (Pixels Picture, Box Box) Of(Paint paint, Box bounds)
    {
        var scale = MathF.Min(1, (paint is MeshPaint ? MeshSide : SweepSide) / MathF.Max(bounds.Width, bounds.Height));
        var width = Math.Max(1, (int)MathF.Ceiling(bounds.Width * scale));
        var height = Math.Max(1, (int)MathF.Ceiling(bounds.Height * scale));
        var canvas = new RasterCanvas(width, height);
        canvas.Fill(Scaled(paint, bounds, scale));
        return (canvas.Pixels, Box.At(bounds.Left, bounds.Top, width / scale, height / scale));
    }

    private static Paint Scaled(Paint paint, Box bounds, float scale)
    {
        var corner = new Vector2(bounds.Left, bounds.Top);
        return paint switch
        {
            // Noise would become lumps.
            MeshPaint mesh => mesh with
            {
                Dither = 0,
                Lights = [.. mesh.Lights.Select(light => light with { Centre = (light.Centre - corner) * scale, Radius = light.Radius * scale })],
            },
            GradientPaint gradient => gradient with
            {
                Transform = gradient.Transform * Matrix3x2.CreateTranslation(-corner) * Matrix3x2.CreateScale(scale),
            },
            _ => paint,
        };
    }
}
