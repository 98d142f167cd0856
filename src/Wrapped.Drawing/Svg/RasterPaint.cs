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

        // Noise would become lumps.
        var smooth = paint is MeshPaint mesh ? mesh with { Dither = 0 } : paint;
        canvas.Fill(PaintSpace.Shrink(smooth, new(bounds.Left, bounds.Top), scale));
        return (canvas.Pixels, Box.At(bounds.Left, bounds.Top, width / scale, height / scale));
    }
}
