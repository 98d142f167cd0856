using System.Numerics;
using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text;

/// <summary>Sets shaped runs one after the other along the baseline, from left to right, and measures their ink.</summary>
internal sealed class LinePlacer(float size, float tracking)
{
    private readonly List<GlyphRun> _runs = [];
    private Box _ink = Box.None;
    private float _pen;
    private float _pendingTracking;

    public void Add(TextRun run, LineText line)
    {
        if (run.Font is not { } font)
        {
            AddPlaceholders(run, line);
            return;
        }
        try
        {
            Add(font, RunShaper.Shape(line.CodePoints, run, tracked: tracking != 0 && Tracks(run.Script)), Tracks(run.Script) ? tracking : 0);
        }
        catch (UnreadableFontException)
        {
            // A damaged font costs its letters, not the card.
            AddPlaceholders(run, line);
        }
    }

    public TextLine Line(string text) => new(text, _runs, _pen, _ink);

    // Joined scripts would come apart; square ones have their own air.
    private static bool Tracks(Script script) => script is Script.Latin or Script.Greek or Script.Cyrillic;

    private void Add(OpenTypeFont font, GlyphBuffer glyphs, float spacing)
    {
        var scale = size / font.UnitsPerEm;
        var placed = new List<PlacedGlyph>(glyphs.Count);
        for (var i = 0; i < glyphs.Count; i++)
        {
            ref var glyph = ref glyphs[i];
            // Between clusters, never between a letter and its mark, and never at the end of the line.
            if (i == 0 || glyph.Cluster != glyphs[i - 1].Cluster)
            {
                _pen += _pendingTracking;
                _pendingTracking = spacing;
            }
            var origin = new Vector2(_pen + (glyph.OffsetX * scale), -glyph.OffsetY * scale);
            placed.Add(new(glyph.Glyph, origin));
            AddInk(font.Ink(glyph.Glyph), scale, origin);
            _pen += glyph.Advance * scale;
        }
        if (placed.Count > 0)
            _runs.Add(new(font, size, placed));
    }

    private void AddPlaceholders(TextRun run, LineText line)
    {
        var font = PlaceholderFont.Instance;
        var scale = size / font.UnitsPerEm;
        var placed = new List<PlacedGlyph>();
        foreach (var start in line.ClusterStarts)
        {
            if (start < run.Start || start >= run.End || Invisible.Is(line.CodePoints[start]))
                continue;
            _pen += _pendingTracking;
            _pendingTracking = 0;
            if (line.CodePoints[start] != ' ')
            {
                placed.Add(new(PlaceholderFont.Dot, new(_pen, 0)));
                AddInk(PlaceholderFont.Ink, scale, new(_pen, 0));
            }
            _pen += PlaceholderFont.Advance * scale;
        }
        if (placed.Count > 0)
            _runs.Add(new(font, size, placed));
    }

    private void AddInk(Box ink, float scale, Vector2 origin)
    {
        if (ink.IsEmpty)
            return;
        _ink = _ink.Union(new Box(ink.Left * scale, -ink.Bottom * scale, ink.Right * scale, -ink.Top * scale).Move(origin.X, origin.Y));
    }
}
