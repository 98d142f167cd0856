using System.Numerics;
using Wrapped.Drawing.Fonts;

namespace Wrapped.Drawing.Text;

/// <summary>One glyph of a run: its number in the font and where its origin stands from the start of the line's baseline, in pixels, y down.</summary>
public readonly record struct PlacedGlyph(int Glyph, Vector2 Origin);

/// <summary>A stretch of a line in one font, in the order of the eye from left to right.</summary>
public sealed record GlyphRun(Font Font, float Size, IReadOnlyList<PlacedGlyph> Glyphs)
{
    /// <summary>From font units, y up, to pixels, y down, before the glyph's own origin is added.</summary>
    public Matrix3x2 Scale => Matrix3x2.CreateScale(Size / Font.UnitsPerEm, -Size / Font.UnitsPerEm);
}
