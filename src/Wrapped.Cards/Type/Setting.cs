using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Text;
using Wrapped.Drawing.Text.Paragraphs;

namespace Wrapped.Cards.Type;

/// <summary>Names are as long as they please; a card is not. Makes lines that fit, by their ink.</summary>
internal static class Setting
{
    /// <summary>One line at <paramref name="size"/> or smaller, so that its ink is at most <paramref name="width"/> wide; cut with an ellipsis where even <paramref name="least"/> is too large.</summary>
    public static TextLine Fit(string text, FontStack fonts, float size, float width, float least, float tracking = 0)
    {
        var line = TextShaper.Line(text, fonts, size, tracking);
        if (line.Ink.Width <= width || line.Ink.IsEmpty)
            return line;
        var fitting = size * width / line.Ink.Width;
        return fitting >= least
            ? Shrink(text, fonts, fitting, width, tracking * fitting / size)
            : Paragraph.Cut(text, fonts, least, width, tracking * least / size);
    }

    /// <summary>The text as large as it goes, from <paramref name="largest"/> down, on at most four lines; <paramref name="tracking"/> is in ems.</summary>
    public static Paragraph Fill(string text, FontStack fonts, float width, float height, float largest, float least, float tracking = 0) =>
        Paragraph.Fit(text, new ParagraphStyle(fonts, largest) { Tracking = tracking, MostLines = 4 }, width, height, least);

    // Rounding of advances can leave a hair too much.
    private static TextLine Shrink(string text, FontStack fonts, float size, float width, float tracking)
    {
        var line = TextShaper.Line(text, fonts, size, tracking);
        while (line.Ink.Width > width)
            line = TextShaper.Line(text, fonts, size *= 0.995f, tracking);
        return line;
    }
}
