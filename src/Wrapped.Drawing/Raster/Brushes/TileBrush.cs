namespace Wrapped.Drawing.Raster.Brushes;

/// <summary>A picture laid side by side from the canvas's corner.</summary>
internal sealed class TileBrush(Pixels picture) : Brush
{
    public override void Row(int x, int y, Span<uint> ink)
    {
        var row = picture.Row(y % picture.Height);
        for (var done = 0; done < ink.Length;)
        {
            var piece = row[((x + done) % picture.Width)..];
            piece = piece[..Math.Min(piece.Length, ink.Length - done)];
            piece.CopyTo(ink[done..]);
            done += piece.Length;
        }
    }
}
