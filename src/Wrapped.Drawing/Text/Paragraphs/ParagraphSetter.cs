namespace Wrapped.Drawing.Text.Paragraphs;

/// <summary>Sets one text in one box of pixels, at any size.</summary>
internal sealed class ParagraphSetter(IReadOnlyList<HardLine> text, ParagraphStyle style, float width, float height)
{
    /// <summary>As much as goes into the box, words broken where they must be.</summary>
    public Paragraph Set(float size)
    {
        var page = new Page(style, size, width, height);
        return Fill(page, size, breakWords: true) is var (hard, start) ? page.CutOff(hard, start) : page.Close(isWhole: true);
    }

    /// <summary>All of the text, no word broken; null where that is too much.</summary>
    public Paragraph? Whole(float size)
    {
        var page = new Page(style, size, width, height);
        return Fill(page, size, breakWords: false) is null ? page.Close(isWhole: true) : null;
    }

    // Where the text goes on that found no place; null where all of it did.
    private (HardLine Hard, int Start)? Fill(Page page, float size, bool breakWords)
    {
        foreach (var hard in text)
        {
            var finder = new LineFinder(hard, size, width);
            var start = 0;
            do
            {
                if (Next(finder, hard, start, breakWords) is not var (end, line) || !page.TryAdd(new(hard, start, end, line)))
                    return (hard, start);
                start = end;
            }
            while (start < hard.Length);
        }
        return null;
    }

    private static (int End, TextLine Line)? Next(LineFinder finder, HardLine hard, int start, bool breakWords)
    {
        if (hard.Length == 0)
            return finder.Blank;
        return finder.Longest(start, hard.Ends) ?? finder.Longest(start, hard.SyllableEnds) ?? (breakWords ? finder.Longest(start, hard.ClusterEnds) : null);
    }
}
