namespace Wrapped.Drawing.Fonts;

/// <summary>A typeface at one weight, as far as a painter needs to know it. Instances are shared between threads and never change to the eye.</summary>
public abstract class Font
{
    /// <summary>Units of the outlines' coordinates in one em.</summary>
    public abstract int UnitsPerEm { get; }

    /// <summary>The outline of <paramref name="glyph"/> in font units, y up; empty for a blank.</summary>
    public abstract Path Outline(int glyph);

    /// <summary>The layers of a colour glyph, back to front, in font units and y up; null where the glyph has one colour, the text's.</summary>
    public abstract IReadOnlyList<ColourLayer>? Colours(int glyph);
}
