using Wrapped.Drawing.Fonts;

namespace Wrapped.Drawing.Text;

/// <summary>A glyph after shaping, in font units, y up; <paramref name="Cluster"/> is where its grapheme cluster begins in the text.</summary>
internal readonly record struct ShapedGlyph(int Glyph, int Cluster, float Advance, float OffsetX, float OffsetY, Box Ink);

/// <summary>A shaped stretch of a line at no size yet, from left to right.</summary>
/// <param name="Font">The font of all its glyphs.</param>
/// <param name="Tracks">Whether its letters may be set apart.</param>
/// <param name="Glyphs">From left to right.</param>
internal sealed record ShapedRun(Font Font, bool Tracks, ShapedGlyph[] Glyphs);
