using System.Numerics;
using Wrapped.Drawing.Fonts.Variations;

namespace Wrapped.Drawing.Fonts.Outlines;

/// <summary>A glyph at one place on the axes: its contours with all parts laid in, and by how much its advance grew.</summary>
internal sealed record AssembledGlyph(GlyphPoints Contours, float AdvanceDelta);

/// <summary>Moves the points of a glyph along the axes and lays the parts of composite glyphs together.</summary>
internal sealed class GlyphAssembler(IGlyphSource source, GlyphVariations? variations)
{
    private const int DeepestParts = 6;
    private const int MostPoints = 65_536;
    private const int MostParts = 1024;

    public AssembledGlyph Assemble(int glyph)
    {
        var canvas = new Assembly();
        var advanceDelta = Add(canvas, glyph, Matrix3x2.Identity, 0);
        return new(new([.. canvas.Points], [.. canvas.OnCurve], [.. canvas.ContourEnds], []), advanceDelta);
    }

    private float Add(Assembly canvas, int glyph, Matrix3x2 placing, int depth)
    {
        if (++canvas.Parts > MostParts)
            throw new UnreadableFontException("A glyph of the font has too many parts.");
        var stored = source.Read(glyph);
        var anchors = stored.Points;
        if (stored.Parts.Length > 0)
            anchors = Array.ConvertAll(stored.Parts, part => part.Placing.Translation);
        var deltas = variations?.Deltas(glyph, anchors, stored.ContourEnds);
        // The left end of the advance stays where the pen is.
        var left = deltas?[anchors.Length].X ?? 0;

        if (stored.Parts.Length == 0)
            canvas.Add(stored, deltas, placing, left);
        for (var i = 0; i < stored.Parts.Length && depth < DeepestParts; i++)
        {
            var part = stored.Parts[i].Placing;
            part.Translation += (deltas?[i] ?? default) - new Vector2(left, 0);
            Add(canvas, stored.Parts[i].Glyph, part * placing, depth + 1);
        }
        return deltas is null ? 0 : MathF.Floor(deltas[anchors.Length + 1].X - left + 0.5f);
    }

    private sealed class Assembly
    {
        public List<Vector2> Points { get; } = [];

        public List<bool> OnCurve { get; } = [];

        public List<int> ContourEnds { get; } = [];

        public int Parts { get; set; }

        public void Add(GlyphPoints glyph, Vector2[]? deltas, Matrix3x2 placing, float left)
        {
            var start = Points.Count;
            if (start + glyph.Points.Length > MostPoints)
                throw new UnreadableFontException("A glyph of the font has too many points.");
            for (var i = 0; i < glyph.Points.Length; i++)
            {
                var point = glyph.Points[i];
                if (deltas is not null)
                    point += deltas[i] - new Vector2(left, 0);
                Points.Add(Steady.Place(point, placing));
            }
            OnCurve.AddRange(glyph.OnCurve);
            foreach (var end in glyph.ContourEnds)
                ContourEnds.Add(start + end);
        }
    }
}
