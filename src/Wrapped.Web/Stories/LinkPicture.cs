using System.Numerics;
using Wrapped.Cards;
using Wrapped.Drawing;
using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Jpeg;
using Wrapped.Drawing.Raster;
using Wrapped.Drawing.Text;
using Wrapped.Drawing.Text.Paragraphs;

namespace Wrapped.Web.Stories;

/// <summary>What a link to a card shows, 1.91 to 1 as https://ogp.me readers want it: the card's title, and beside it what stands in the safe part of the card.</summary>
public static class LinkPicture
{
    public const int Width = 1200;
    public const int Height = 630;

    private const int Quality = 90;
    private const float Margin = 72;

    // In the card's own pixels.
    private const float AroundSafe = 42;

    private const float BrandBaseline = 562;

    private static readonly Rgba Ink = Rgba.Hex("#0F0E17");
    private static readonly Rgba Paper = Rgba.Hex("#FFF8EC");
    private static readonly Rgba Orange = Rgba.Hex("#FF5B2E");
    private static readonly float[] Bars = [22, 42, 32, 15];

    public static byte[] Jpeg(Card card, FontShelf fonts)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(fonts);
        var canvas = RasterCanvas.Lend(Width, Height);
        canvas.Fill(new MeshPaint(Ink, Ink, [new(new(-40, 660), 420, Orange.Fade(0.34f)), new(new(620, -60), 380, Rgba.Hex("#6B4DFF").Fade(0.42f))]));
        var edge = Show(canvas, card);
        Title(canvas, card.Title, fonts.Stack("bricolage-grotesque", 800), edge - (2 * Margin));
        Brand(canvas, fonts.Stack("inter", 620));
        var file = JpegWriter.Write(canvas.Pixels, Quality);
        canvas.GiveBack();
        return file;
    }

    // The card as it is posted, so much smaller that its safe part is nearly as high as the picture; what is above and below that runs out. Tells where its left edge is.
    private static float Show(RasterCanvas canvas, Card card)
    {
        var frame = Frame.Story;
        var whole = RasterCanvas.Lend(frame.Width, frame.Height);
        card.Draw(whole, frame);
        var shown = frame.Safe.Inset(-AroundSafe);
        var scale = Height / shown.Height;
        var box = Box.At(Width - (frame.Width * scale), -shown.Top * scale, frame.Width * scale, frame.Height * scale);
        canvas.Draw(whole.Pixels, box);
        whole.GiveBack();
        return box.Left;
    }

    private static void Title(RasterCanvas canvas, string title, FontStack fonts, float width)
    {
        var style = new ParagraphStyle(fonts, 108) { Tracking = -0.03f, Leading = 0.96f, MostLines = 4 };
        foreach (var (line, origin) in Paragraph.Fit(title, style, width, 340, 44).Lines)
            canvas.Draw(line, new Vector2(Margin, Margin + 8) + origin, Paper);
    }

    private static void Brand(RasterCanvas canvas, FontStack fonts)
    {
        for (var i = 0; i < Bars.Length; i++)
            canvas.Fill(Shapes.RoundRectangle(Box.At(Margin + (i * 14), BrandBaseline - 13 - (Bars[i] / 2), 8, Bars[i]), 4), Orange);
        canvas.Draw(TextShaper.Line("Wrapped", fonts, 38), new(Margin + 74, BrandBaseline), Paper);
    }
}
