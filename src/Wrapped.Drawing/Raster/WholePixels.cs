using System.Numerics;

namespace Wrapped.Drawing.Raster;

/// <summary>Recognises a rectangle whose sides run between pixels: it covers each pixel wholly or not at all.</summary>
internal static class WholePixels
{
    private const float Tolerance = 1 / 1024f;

    private static ReadOnlySpan<PathVerb> Rectangle => [PathVerb.Move, PathVerb.Line, PathVerb.Line, PathVerb.Line, PathVerb.Close];

    /// <summary>The pixels that <paramref name="path"/> covers; null where it is another shape.</summary>
    public static PixelBox? Of(Path path)
    {
        if (!path.VerbSpan.SequenceEqual(Rectangle))
            return null;
        var points = path.PointSpan;
        var (corner, opposite) = (points[0], points[2]);
        var upright = points[1] == new Vector2(opposite.X, corner.Y) && points[3] == new Vector2(corner.X, opposite.Y);
        var sideways = points[1] == new Vector2(corner.X, opposite.Y) && points[3] == new Vector2(opposite.X, corner.Y);
        if (!upright && !sideways)
            return null;
        var (least, most) = (Vector2.Min(corner, opposite), Vector2.Max(corner, opposite));
        return IsWhole(least) && IsWhole(most)
            ? new((int)MathF.Round(least.X), (int)MathF.Round(least.Y), (int)MathF.Round(most.X), (int)MathF.Round(most.Y))
            : null;
    }

    // Beyond a million pixels every float is nearly whole, and the sums of a box would overflow.
    private static bool IsWhole(Vector2 point) => IsWhole(point.X) && IsWhole(point.Y);

    private static bool IsWhole(float at) => MathF.Abs(at) < 1e6f && MathF.Abs(at - MathF.Round(at)) < Tolerance;
}
