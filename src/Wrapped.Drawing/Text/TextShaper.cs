using Wrapped.Drawing.Fonts;

namespace Wrapped.Drawing.Text;

/// <summary>Turns text into placed glyphs: directions, fonts, scripts and OpenType layout.</summary>
public static class TextShaper
{
    /// <summary>
    /// One line of any text at <paramref name="size"/> pixels to the em. No input fails: what no font has becomes a small dot, and controls are not drawn.
    /// <paramref name="tracking"/> in pixels goes between letters of Latin, Greek and Cyrillic; other scripts keep their own spacing. <paramref name="tabularFigures"/> makes all
    /// figures of one width, for numbers that stand below each other, where the typeface has such (the feature <c>tnum</c>).
    /// </summary>
    public static TextLine Line(string text, FontStack fonts, float size, float tracking = 0, TextDirection direction = TextDirection.Auto, bool tabularFigures = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fonts);
        var placer = new LinePlacer(size, tracking);
        foreach (var run in fonts.Shape(text, direction, new(tracking != 0, tabularFigures)))
            placer.Add(run);
        return placer.Line(text);
    }
}
