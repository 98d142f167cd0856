namespace Wrapped.Drawing.Text.Paragraphs;

/// <summary>About how far the ink of a text reaches, in ems, added up once from the advances of its clusters.</summary>
internal sealed class InkReach
{
    // Before each cluster: where the next ink begins, and where the last one ended.
    private readonly float[] _begins;
    private readonly float[] _ends;

    public InkReach(LineText text, IEnumerable<ShapedRun> runs, float tracking)
    {
        var count = text.ClusterStarts.Length;
        var (widths, inked) = (new float[count], new bool[count]);
        foreach (var run in runs)
        {
            var before = -1;
            foreach (ref readonly var glyph in run.Glyphs.Span)
            {
                var cluster = text.ClusterIndex(glyph.Cluster);
                widths[cluster] += (glyph.Advance / run.Font.UnitsPerEm) + (run.Tracks && cluster != before ? tracking : 0);
                inked[cluster] |= glyph.Ink.Left <= glyph.Ink.Right;
                before = cluster;
            }
        }
        (_begins, _ends) = (new float[count + 1], new float[count + 1]);
        var pen = 0f;
        for (var i = 0; i < count; i++)
        {
            _begins[i] = pen;
            pen += widths[i];
            _ends[i + 1] = inked[i] ? pen : _ends[i];
        }
        _begins[count] = pen;
        for (var i = count - 1; i >= 0; i--)
            _begins[i] = inked[i] ? _begins[i] : _begins[i + 1];
    }

    public float Between(int first, int last) => _ends[last] - _begins[first];
}
