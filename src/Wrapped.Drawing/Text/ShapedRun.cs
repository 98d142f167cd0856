using Wrapped.Drawing.Fonts;

namespace Wrapped.Drawing.Text;

/// <summary>A glyph after shaping, in font units, y up.</summary>
/// <param name="Glyph">Its number in the font.</param>
/// <param name="Cluster">Where its grapheme cluster begins in the text.</param>
/// <param name="Advance">How far the pen moves.</param>
/// <param name="OffsetX">To the right of the pen.</param>
/// <param name="OffsetY">Above the baseline.</param>
/// <param name="Ink">The box of its ink.</param>
/// <param name="Leans">Whether the run may not be parted before it, in the order of the text, without shaping both parts anew.</param>
internal readonly record struct ShapedGlyph(int Glyph, int Cluster, float Advance, float OffsetX, float OffsetY, Box Ink, bool Leans);

/// <summary>A shaped stretch of a line at no size yet.</summary>
/// <param name="Font">The font of all its glyphs.</param>
/// <param name="Tracks">Whether its letters may be set apart.</param>
/// <param name="Glyphs">From left to right.</param>
internal sealed record ShapedRun(Font Font, bool Tracks, ReadOnlyMemory<ShapedGlyph> Glyphs);
