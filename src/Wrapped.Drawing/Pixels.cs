namespace Wrapped.Drawing;

/// <summary>A picture in memory: rows from the top, each pixel premultiplied with red in the lowest byte and alpha in the highest.</summary>
public sealed class Pixels(int width, int height)
{
    public int Width { get; } = width;

    public int Height { get; } = height;

    /// <summary>Width × Height pixels.</summary>
    public uint[] Data { get; } = new uint[width * height];

    public Span<uint> Row(int y) => Data.AsSpan(y * Width, Width);
}
