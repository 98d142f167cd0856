using System.Numerics;

namespace Wrapped.Drawing.Text.Paragraphs;

/// <summary>The lines that a box holds so far.</summary>
internal sealed class Page(ParagraphStyle style, float size, float width, float height)
{
    private readonly List<(PageLine Line, float Baseline)> _lines = [];
    private LineStack _stack = new(style.Leading * size, style.Gap * size);
    private LineStack _beforeLast;

    /// <summary>False where the line is too much, and then the page stays as it was.</summary>
    public bool TryAdd(PageLine line)
    {
        var stack = _stack;
        var baseline = stack.Add(line.Line.Ink);
        if (_lines.Count >= style.MostLines || stack.Bottom > height)
            return false;
        _lines.Add((line, baseline));
        (_beforeLast, _stack) = (_stack, stack);
        return true;
    }

    /// <summary>The page, ending with an ellipsis for the text from <paramref name="start"/> on.</summary>
    public Paragraph CutOff(HardLine hard, int start)
    {
        if (_lines.Count > 0)
        {
            var (last, _) = _lines[^1];
            var finder = new LineFinder(last.Hard, size, width);
            _lines.RemoveAt(_lines.Count - 1);
            _stack = _beforeLast;
            // A word more may be too high; what stood there already is not.
            if (!TryCut(last, finder.Cut(last.Start, last.Hard.Length)) && !TryCut(last, finder.Cut(last.Start, last.End)))
                TryAdd(last);
        }
        else
        {
            TryCut(new(hard, start, start, hard.Line(start, start, size)), new LineFinder(hard, size, width).Cut(start, hard.Length));
        }
        return Close(isWhole: false);
    }

    public Paragraph Close(bool isWhole) =>
        new([.. _lines.Select(at => new ParagraphLine(at.Line.Line, new Vector2(Left(at.Line), at.Baseline)))], size, _stack.Bottom, isWhole);

    private bool TryCut(PageLine line, TextLine? cut) => cut is not null && TryAdd(line with { Line = cut });

    private float Left(PageLine line)
    {
        var ink = line.Line.Ink;
        if (ink.IsEmpty)
            return 0;
        return (style.Alignment, line.Hard.RightToLeft) switch
        {
            (TextAlignment.Centre, _) => ((width - ink.Width) / 2) - ink.Left,
            (TextAlignment.Start, false) or (TextAlignment.End, true) => -ink.Left,
            _ => width - ink.Right,
        };
    }
}

/// <summary>A line and the stretch of the text that it shows.</summary>
internal sealed record PageLine(HardLine Hard, int Start, int End, TextLine Line);
