namespace Wrapped.Drawing.Raster.Brushes;

/// <summary>A picture stretched over a box, each pixel mixed from the four around it.</summary>
internal sealed class PictureBrush : Brush
{
    private readonly Pixels _picture;
    private readonly Box _box;
    private readonly ulong[] _row;

    public PictureBrush(Pixels picture, Box box)
    {
        // Mixing four pixels skips some where the picture shrinks by more than half; halve it first.
        while (picture.Width > 1 && picture.Height > 1 && picture.Width >= 2 * box.Width && picture.Height >= 2 * box.Height)
            picture = Halved.Of(picture);
        _picture = picture;
        _box = box;
        _row = new ulong[picture.Width + 1];
    }

    public override void Row(int x, int y, Span<uint> ink)
    {
        var width = _picture.Width;
        var (above, share) = Place((y + 0.5f - _box.Top) * _picture.Height / _box.Height, _picture.Height);
        var step = (double)width / _box.Width;
        var start = ((x + 0.5 - _box.Left) * step) - 0.5;
        var first = Math.Clamp((int)Math.Floor(start), 0, width - 1);
        var last = Math.Clamp((int)Math.Floor(start + (step * ink.Length)) + 1, first, width - 1);
        MixRows(above, share, first, last);
        _row[last + 1] = _row[last];

        // In 1/65536 of a source pixel.
        var (at, stride) = ((long)(start * 65536), (long)(step * 65536));
        for (var pixel = 0; pixel < ink.Length; pixel++, at += stride)
        {
            var place = Math.Clamp(at, (long)first << 16, (long)last << 16);
            var left = (int)(place >> 16);
            var right = (ulong)(place >> 8 & 255);
            ink[pixel] = Packed(Mixed(_row[left], _row[left + 1], right));
        }
    }

    // The source row above a place and the share, of 256, of the one below it.
    private static (int Above, ulong Share) Place(float at, int count)
    {
        var place = Math.Clamp(at - 0.5f, 0, count - 1);
        var above = (int)place;
        return (above, (ulong)((place - above) * 256));
    }

    private void MixRows(int above, ulong share, int first, int last)
    {
        var upper = _picture.Row(above);
        var lower = _picture.Row(Math.Min(above + 1, _picture.Height - 1));
        for (var i = first; i <= last; i++)
            _row[i] = upper[i] == lower[i] ? Spread(upper[i]) : Mixed(Spread(upper[i]), Spread(lower[i]), share);
    }

    // The four bytes of a pixel, each in its own 16 bits, so that one product serves all four.
    private static ulong Spread(uint pixel) => (pixel & 0xff00ff) | (ulong)(pixel >> 8 & 0xff00ff) << 32;

    private static uint Packed(ulong spread) => (uint)(spread | spread >> 24);

    private static ulong Mixed(ulong one, ulong other, ulong share) =>
        ((one * (256 - share)) + (other * share) + 0x0080008000800080) >> 8 & 0x00ff00ff00ff00ff;
}
