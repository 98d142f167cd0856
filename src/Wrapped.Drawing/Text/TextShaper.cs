using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Text.Bidi;

namespace Wrapped.Drawing.Text;

/// <summary>Turns text into placed glyphs: directions, fonts, scripts and OpenType layout.</summary>
public static class TextShaper
{
    /// <summary>
    /// One line of any text at <paramref name="size"/> pixels to the em. No input fails: what no font has becomes a small dot, and controls are not drawn.
    /// <paramref name="tracking"/> in pixels goes between letters of Latin, Greek and Cyrillic; other scripts keep their own spacing.
    /// </summary>
    public static TextLine Line(string text, FontStack fonts, float size, float tracking = 0, TextDirection direction = TextDirection.Auto)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fonts);
        var line = LineText.Of(text);
        var levels = BidiLevels.Of(line.CodePoints, direction);
        var runs = TextRuns.Split(line, levels, fonts);
        VisualOrder.Arrange(runs, static run => run.Level);

        var placed = new LinePlacer(size, tracking);
        foreach (var run in runs)
            placed.Add(run, line);
        return placed.Line(text);
    }
}
