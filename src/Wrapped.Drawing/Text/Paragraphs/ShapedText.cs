using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Text.Bidi;

namespace Wrapped.Drawing.Text.Paragraphs;

/// <summary>
/// A text that is shaped once, however many lines are tried. A part of it keeps the glyphs of the whole; only a run whose first or last letter leans on one beyond the part
/// is shaped anew.
/// </summary>
internal sealed class ShapedText
{
    private readonly LineText _text;
    private readonly LineLook _look;
    private readonly List<TextRun> _runs;
    private readonly ShapedRun[] _shaped;
    private readonly Dictionary<(int Start, int End), ReadOnlyMemory<ShapedGlyph>> _edges = [];

    // For each character, where the glyphs begin in the text's order that stand on their own from it on; -1 where a part may not begin.
    private readonly int[] _cuts;

    public ShapedText(LineText text, byte[] levels, FontChoice fonts, LineLook look)
    {
        (_text, _look) = (text, look);
        _runs = TextRuns.Split(text, levels, fonts);
        _shaped = [.. _runs.Select(run => LineShaper.Shape(run, text, look))];
        _cuts = new int[text.CodePoints.Length];
        Array.Fill(_cuts, -1);
        for (var i = 0; i < _runs.Count; i++)
            FindCuts(_runs[i], _shaped[i].Glyphs.Span);
    }

    /// <summary>All of it, in the order of the text.</summary>
    public IReadOnlyList<ShapedRun> Whole => _shaped;

    /// <summary>The part from <paramref name="start"/> to <paramref name="end"/>, both where a cluster begins, from left to right.</summary>
    public ShapedRun[] Part(int start, int end)
    {
        var parts = new List<(byte Level, ShapedRun Run)>();
        for (var i = FirstRun(start); i < _runs.Count && _runs[i].Start < end; i++)
        {
            var (from, to) = (Math.Max(start, _runs[i].Start), Math.Min(end, _runs[i].End));
            if (from < to)
                parts.Add((_runs[i].Level, _shaped[i] with { Glyphs = Glyphs(i, from, to) }));
        }
        var ordered = parts.ToArray();
        VisualOrder.Arrange<(byte Level, ShapedRun Run)>(ordered, static part => part.Level);
        return Array.ConvertAll(ordered, static part => part.Run);
    }

    private int FirstRun(int start)
    {
        var (low, high) = (0, _runs.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_runs[middle].End <= start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private ReadOnlyMemory<ShapedGlyph> Glyphs(int index, int start, int end)
    {
        var run = _runs[index];
        return IsCut(run, start) && IsCut(run, end) ? Kept(index, start, end) : Anew(run, start, end);
    }

    private bool IsCut(TextRun run, int at) => at == run.Start || at == run.End || _cuts[at] >= 0;

    private ReadOnlyMemory<ShapedGlyph> Kept(int index, int start, int end)
    {
        var (run, glyphs) = (_runs[index], _shaped[index].Glyphs);
        var (from, to) = (start == run.Start ? 0 : _cuts[start], end == run.End ? glyphs.Length : _cuts[end]);
        return run.RightToLeft ? glyphs[(glyphs.Length - to)..(glyphs.Length - from)] : glyphs[from..to];
    }

    private ReadOnlyMemory<ShapedGlyph> Anew(TextRun run, int start, int end)
    {
        if (_edges.TryGetValue((start, end), out var known))
            return known;
        return _edges[(start, end)] = LineShaper.Shape(run with { Start = start, End = end }, _text, _look).Glyphs;
    }

    // A part may begin with a cluster whose first glyph leans on nothing before it, where no glyph of a later cluster came before that and none of an earlier one after.
    private void FindCuts(TextRun run, ReadOnlySpan<ShapedGlyph> glyphs)
    {
        var least = new int[glyphs.Length + 1];
        least[^1] = int.MaxValue;
        for (var i = glyphs.Length - 1; i >= 0; i--)
            least[i] = Math.Min(least[i + 1], InText(i, glyphs).Cluster);
        var most = -1;
        for (var i = 0; i < glyphs.Length; i++)
        {
            var glyph = InText(i, glyphs);
            if (glyph.Cluster > most && glyph.Cluster == least[i] && !glyph.Leans)
                _cuts[glyph.Cluster] = i;
            most = Math.Max(most, glyph.Cluster);
        }

        ShapedGlyph InText(int at, ReadOnlySpan<ShapedGlyph> visual) => visual[run.RightToLeft ? visual.Length - 1 - at : at];
    }
}
