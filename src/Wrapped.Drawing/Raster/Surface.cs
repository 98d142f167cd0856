namespace Wrapped.Drawing.Raster;

/// <summary>Pixels and which box of the canvas they are.</summary>
internal sealed record Surface(Pixels Pixels, PixelBox Box)
{
    /// <summary>Transparent, for what is put together before it is laid on the rest.</summary>
    public static Surface Over(PixelBox box) => new(new(Math.Max(box.Width, 0), Math.Max(box.Height, 0)), box);

    /// <summary>Row <paramref name="y"/> of the canvas from pixel <paramref name="left"/> on.</summary>
    public Span<uint> Row(int y, int left, int width) => Pixels.Row(y - Box.Top).Slice(left - Box.Left, width);
}
