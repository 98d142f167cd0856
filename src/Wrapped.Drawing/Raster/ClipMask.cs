using Wrapped.Drawing.Raster.Blending;

namespace Wrapped.Drawing.Raster;

/// <summary>Where ink may land: a box, and where its edge is not straight the share of each pixel.</summary>
internal sealed class ClipMask(PixelBox box, byte[]? shares)
{
    public PixelBox Box { get; } = box;

    public bool IsBox => shares is null;

    /// <summary>The share, 0 to 255, of the pixels of row <paramref name="y"/> from <paramref name="left"/> on; nothing to ask of a plain box.</summary>
    public ReadOnlySpan<byte> Row(int y, int left) => shares.AsSpan(((y - Box.Top) * Box.Width) + left - Box.Left, Box.Right - left);

    /// <summary>Takes from <paramref name="coverage"/>, which starts at <paramref name="left"/>, what lies outside.</summary>
    public void Cut(Span<byte> coverage, int y, int left)
    {
        if (shares is null)
            return;
        var row = Row(y, left);
        for (var x = 0; x < coverage.Length; x++)
        {
            if (row[x] < 255)
                coverage[x] = (byte)Premultiplied.Share(coverage[x], row[x]);
        }
    }

    /// <summary>This clip, further cut by the shape in <paramref name="coverage"/>.</summary>
    public ClipMask With(Edges edges, Coverage coverage)
    {
        var inner = PixelBox.Around(edges.Bounds).Intersect(Box);
        if (inner.IsEmpty)
            return new(default, null);
        coverage.Take(edges, inner);
        var cut = new byte[inner.Width * inner.Height];
        for (var y = inner.Top; y < inner.Bottom; y++)
        {
            var row = coverage.Row(y, out var left);
            if (row.IsEmpty)
                continue;
            Cut(row, y, left);
            row.CopyTo(cut.AsSpan(((y - inner.Top) * inner.Width) + left - inner.Left));
        }

        return new(inner, cut);
    }
}
