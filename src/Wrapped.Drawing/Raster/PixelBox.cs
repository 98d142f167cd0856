namespace Wrapped.Drawing.Raster;

/// <summary>A rectangle of whole pixels; the right and bottom edges are outside.</summary>
internal readonly record struct PixelBox(int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left;

    public int Height => Bottom - Top;

    public bool IsEmpty => Right <= Left || Bottom <= Top;

    /// <summary>The pixels that <paramref name="box"/> touches; none where it is not a number.</summary>
    public static PixelBox Around(Box box) =>
        box.IsEmpty ? default : new((int)MathF.Floor(box.Left), (int)MathF.Floor(box.Top), (int)MathF.Ceiling(box.Right), (int)MathF.Ceiling(box.Bottom));

    public PixelBox Intersect(PixelBox other) =>
        new(Math.Max(Left, other.Left), Math.Max(Top, other.Top), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom));
}
