using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Wrapped.Drawing.Png;

/// <summary>Takes filtered rows, which are gone afterwards.</summary>
internal delegate void BandTaker(ReadOnlySpan<byte> band, bool last);

/// <summary>The rows of a picture as PNG wants them: bytes in reading order, each row filtered by what makes it smallest.</summary>
internal sealed class Scanlines(Pixels pixels, bool withAlpha)
{
    /// <summary>In pixels: after so many, tiled grain comes again.</summary>
    public const int TileWidth = Raster.Noise.Side;

    public int BytesPerPixel { get; } = withAlpha ? 4 : 3;

    // So much is filtered and compressed at a time: it stays near the processor, and one set of codes serves it.
    private const int BandLength = 1 << 19;

    private int RowLength => pixels.Width * BytesPerPixel;

    /// <summary>Hands the filtered rows to <paramref name="take"/>, many at a time.</summary>
    public void Filter(BandTaker take)
    {
        var rows = Math.Clamp(BandLength / (RowLength + 1), 1, pixels.Height);
        var band = ArrayPool<byte>.Shared.Rent((rows * (RowLength + 1)) + FilterRow.Room);
        try
        {
            var (above, row) = (new FilterRow(RowLength), new FilterRow(RowLength));
            for (var y = 0; y < pixels.Height; y++)
            {
                Pack(pixels.Row(y), row.Bytes);
                var filter = row.Best(above, BytesPerPixel);
                var line = band.AsSpan(y % rows * (RowLength + 1));
                line[0] = (byte)filter;
                row.Filter(filter, above, BytesPerPixel, line[1..]);
                (above, row) = (row, above);
                var last = y == pixels.Height - 1;
                if (last || y % rows == rows - 1)
                    take(band.AsSpan(0, ((y % rows) + 1) * (RowLength + 1)), last);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(band);
        }
    }

    private void Pack(ReadOnlySpan<uint> row, Span<byte> bytes)
    {
        if (withAlpha)
            PackStraight(row, bytes);
        else
            PackOpaque(row, bytes);
    }

    private static void PackOpaque(ReadOnlySpan<uint> row, Span<byte> bytes)
    {
        ref var source = ref MemoryMarshal.GetReference(row);
        ref var target = ref MemoryMarshal.GetReference(bytes);
        var withoutAlpha = Vector128.Create((byte)0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 255, 255, 255, 255);
        var x = 0;
        for (; x + 4 <= row.Length; x += 4)
            Vector128.Shuffle(Vector128.LoadUnsafe(ref source, (nuint)x).AsByte(), withoutAlpha).StoreUnsafe(ref target, (nuint)(3 * x));
        for (; x < row.Length; x++)
        {
            var pixel = row[x];
            (bytes[3 * x], bytes[(3 * x) + 1], bytes[(3 * x) + 2]) = ((byte)pixel, (byte)(pixel >> 8), (byte)(pixel >> 16));
        }
    }

    // PNG keeps colours that are not multiplied by alpha.
    private static void PackStraight(ReadOnlySpan<uint> row, Span<byte> bytes)
    {
        for (var x = 0; x < row.Length; x++)
        {
            var (pixel, alpha) = (row[x], row[x] >> 24);
            for (var part = 0; part < 3; part++)
            {
                var value = pixel >> (8 * part) & 255;
                bytes[(4 * x) + part] = (byte)(alpha == 0 ? 0 : Math.Min(255, ((value * 255) + (alpha / 2)) / alpha));
            }

            bytes[(4 * x) + 3] = (byte)alpha;
        }
    }
}
