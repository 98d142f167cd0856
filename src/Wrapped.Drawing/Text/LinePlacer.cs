using System.Numerics;

namespace Wrapped.Drawing.Text;

/// <summary>Sets shaped runs one after the other along the baseline, from left to right, and measures their ink.</summary>
internal sealed class LinePlacer(float size, float tracking)
{
    private readonly List<GlyphRun> _runs = [];
    private Box _ink = Box.None;
    private float _pen;
    private float _pendingTracking;

    public void Add(ShapedRun run)
    {
        var scale = size / run.Font.UnitsPerEm;
        var spacing = run.Tracks ? tracking : 0;
        var glyphs = run.Glyphs.Span;
        var placed = new PlacedGlyph[glyphs.Length];
        for (var i = 0; i < placed.Length; i++)
        {
            ref readonly var glyph = ref glyphs[i];
            // Between clusters, never between a letter and its mark, and never at the end of the line.
            if (i == 0 || glyph.Cluster != glyphs[i - 1].Cluster)
            {
                _pen += _pendingTracking;
                _pendingTracking = spacing;
            }
            var origin = new Vector2(_pen + (glyph.OffsetX * scale), -glyph.OffsetY * scale);
            placed[i] = new(glyph.Glyph, origin);
            AddInk(glyph.Ink, scale, origin);
            _pen += glyph.Advance * scale;
        }
        if (placed.Length > 0)
            _runs.Add(new(run.Font, size, placed));
    }

    public TextLine Line(string text) => new(text, _runs, _pen, _ink);

    private void AddInk(Box ink, float scale, Vector2 origin)
    {
        // Ink may be a hairline, so only what was never set is left out.
        if (ink.Left <= ink.Right)
            _ink = _ink.Union(new Box(ink.Left * scale, -ink.Bottom * scale, ink.Right * scale, -ink.Top * scale).Move(origin.X, origin.Y));
    }
}
