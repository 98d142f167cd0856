using Wrapped.Drawing.Raster.Blending;

namespace Wrapped.Drawing.Raster.Brushes;

internal sealed class SolidBrush(Rgba colour) : Brush
{
    private readonly uint _pixel = Premultiplied.Pack(colour);

    public override bool IsOpaque => _pixel >> 24 == 255;

    public override void Row(int x, int y, Span<uint> ink) => ink.Fill(_pixel);
}
