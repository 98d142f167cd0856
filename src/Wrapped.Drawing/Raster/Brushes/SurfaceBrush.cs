namespace Wrapped.Drawing.Raster.Brushes;

/// <summary>Pixels that stand where they are.</summary>
internal sealed class SurfaceBrush(Surface surface) : Brush
{
    public override void Row(int x, int y, Span<uint> ink) => surface.Row(y, x, ink.Length).CopyTo(ink);
}
