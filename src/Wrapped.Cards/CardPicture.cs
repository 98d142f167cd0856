using Wrapped.Drawing.Png;
using Wrapped.Drawing.Raster;
using Wrapped.Drawing.Svg;

namespace Wrapped.Cards;

/// <summary>A card as a file: the same drawing as pixels or as SVG.</summary>
public static class CardPicture
{
    /// <summary>A PNG of the frame's size.</summary>
    public static byte[] Png(Card card, Frame frame)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(frame);
        var canvas = RasterCanvas.Lend(frame.Width, frame.Height);
        card.Draw(canvas, frame);
        var file = PngWriter.Write(canvas.Pixels);
        canvas.GiveBack();
        return file;
    }

    /// <summary>Inline SVG without a style attribute; its ids begin with the card's slug.</summary>
    public static string Svg(Card card, Frame frame)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(frame);
        var canvas = new SvgCanvas(frame.Width, frame.Height, card.Slug);
        card.Draw(canvas, frame);
        return canvas.ToSvg(card.Title, card.Description);
    }
}
