using System.Numerics;
using Wrapped.Drawing.Raster;
using Wrapped.Drawing.Strokes;

namespace Wrapped.Drawing.Tests.Raster;

/// <summary>Ways to look at what was painted.</summary>
internal static class Look
{
    public static RasterCanvas Canvas(int width, int height, Action<RasterCanvas> draw)
    {
        var canvas = new RasterCanvas(width, height);
        draw(canvas);
        return canvas;
    }

    /// <summary>A line with round ends.</summary>
    public static Path Line(Vector2 from, Vector2 to, float width) => StrokeOutline.Of(new Path().MoveTo(from).LineTo(to), new(width) { Cap = Cap.Round });

    public static uint At(this RasterCanvas canvas, int x, int y) => canvas.Pixels.Row(y)[x];

    public static int Alpha(this RasterCanvas canvas, int x, int y) => (int)(canvas.At(x, y) >> 24);

    public static (int R, int G, int B, int A) Parts(this RasterCanvas canvas, int x, int y)
    {
        var pixel = canvas.At(x, y);
        return ((int)(pixel & 255), (int)(pixel >> 8 & 255), (int)(pixel >> 16 & 255), (int)(pixel >> 24));
    }
}
