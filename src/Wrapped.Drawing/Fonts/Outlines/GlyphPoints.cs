using System.Numerics;

namespace Wrapped.Drawing.Fonts.Outlines;

/// <summary>A glyph as the font stores it: contours of points, or parts that are other glyphs; font units, y up.</summary>
internal sealed record GlyphPoints(Vector2[] Points, bool[] OnCurve, int[] ContourEnds, GlyphPart[] Parts)
{
    public static GlyphPoints Blank { get; } = new([], [], [], []);

    public static GlyphPoints Composite(GlyphPart[] parts) => new([], [], [], parts);
}

/// <summary>One glyph within a composite glyph, and how it is placed there.</summary>
internal readonly record struct GlyphPart(int Glyph, Matrix3x2 Placing);

/// <summary>Where the glyphs of a font come from, before variations.</summary>
internal interface IGlyphSource
{
    GlyphPoints Read(int glyph);
}
