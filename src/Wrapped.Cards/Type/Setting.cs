using System.Globalization;
using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Text;

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
            : Cut(text, fonts, least, width, tracking * least / size);
    }

    /// <summary>At most <paramref name="most"/> lines, broken at spaces, none wider than <paramref name="width"/>; null where that is not enough.</summary>
    public static IReadOnlyList<TextLine>? Wrap(string text, FontStack fonts, float size, float width, int most, float tracking = 0)
    {
        var lines = new List<TextLine>();
        TextLine? current = null;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = TextShaper.Line(current is null ? word : $"{current.Text} {word}", fonts, size, tracking);
            if (longer.Ink.Width <= width)
            {
                current = longer;
                continue;
            }
            if (current is not null)
                lines.Add(current);
            current = TextShaper.Line(word, fonts, size, tracking);
            if (current.Ink.Width > width || lines.Count == most)
                return null;
        }
        if (current is not null)
            lines.Add(current);
        return lines.Count <= most ? lines : null;
    }

    // Rounding of advances can leave a hair too much.
    private static TextLine Shrink(string text, FontStack fonts, float size, float width, float tracking)
    {
        var line = TextShaper.Line(text, fonts, size, tracking);
        while (line.Ink.Width > width)
            line = TextShaper.Line(text, fonts, size *= 0.995f, tracking);
        return line;
    }

    private static TextLine Cut(string text, FontStack fonts, float size, float width, float tracking)
    {
        var clusters = StringInfo.ParseCombiningCharacters(text);
        var (fits, tooMuch) = (0, clusters.Length);
        while (tooMuch - fits > 1)
        {
            var middle = (fits + tooMuch) / 2;
            if (Shortened(middle).Ink.Width <= width)
                fits = middle;
            else
                tooMuch = middle;
        }
        return Shortened(fits);

        TextLine Shortened(int count) => TextShaper.Line(text[..(count < clusters.Length ? clusters[count] : text.Length)].TrimEnd() + "…", fonts, size, tracking);
    }
}
