using System.Numerics;
using Wrapped.Drawing.Text;

namespace Wrapped.Drawing.Svg;

/// <summary>Runs in the parts that SVG draws together.</summary>
internal static class SvgRun
{
    /// <summary>Stretches of glyphs that are all in the text's colour or all in their own.</summary>
    public static IEnumerable<IReadOnlyList<PlacedGlyph>> Pieces(GlyphRun run)
    {
        var piece = new List<PlacedGlyph>();
        var coloured = false;
        foreach (var glyph in run.Glyphs)
        {
            var own = run.Font.Colours(glyph.Glyph) is not null;
            if (piece.Count > 0 && own != coloured)
            {
                yield return piece;
                piece = [];
            }

            coloured = own;
            piece.Add(glyph);
        }

        if (piece.Count > 0)
            yield return piece;
    }

    /// <summary>All <paramref name="glyphs"/> as one shape on the canvas: a gradient runs through the line, not through each letter.</summary>
    public static Path Outline(GlyphRun run, IEnumerable<PlacedGlyph> glyphs, Vector2 origin)
    {
        var outline = new Path();
        foreach (var (glyph, place) in glyphs)
            outline.Append(run.Font.Outline(glyph), run.Scale * Matrix3x2.CreateTranslation(origin + place));
        return outline;
    }
}
