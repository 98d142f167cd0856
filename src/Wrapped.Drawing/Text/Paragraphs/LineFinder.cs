namespace Wrapped.Drawing.Text.Paragraphs;

/// <summary>Finds how much of a text goes on one line of a width, both in pixels.</summary>
internal readonly struct LineFinder(HardLine text, float size, float width)
{
    private const float FarTooMuch = 4;

    /// <summary>A line of nothing.</summary>
    public (int End, TextLine Line)? Blank => (0, text.Line(0, 0, size));

    /// <summary>The last of <paramref name="ends"/> to which a line from <paramref name="start"/> fits; null where not even the next does.</summary>
    public (int End, TextLine Line)? Longest(int start, int[] ends) => Search(start, ends, text.Line);

    /// <summary>The same for a line that closes with an ellipsis, at most to <paramref name="most"/>; perhaps it stands alone.</summary>
    public TextLine? Cut(int start, int most)
    {
        if (Search(start, [.. text.ClusterEnds.Where(end => end <= most)], text.Cut) is { } found)
            return found.Line;
        return text.Cut(start, start, size) is var alone && alone.Ink.Width <= width ? alone : null;
    }

    private (int End, TextLine Line)? Search(int start, int[] ends, Func<int, int, float, TextLine> set)
    {
        var at = Array.BinarySearch(ends, start);
        var first = at >= 0 ? at + 1 : ~at;
        if (first >= ends.Length)
            return null;

        // Guess from the advances, then ask the ink; far too much needs no asking.
        var reach = width / size;
        if (text.Spread(start, ends[first]) > (FarTooMuch * reach) + FarTooMuch)
            return null;
        var (guess, beyond) = (first, ends.Length);
        while (beyond - guess > 1)
        {
            var middle = (guess + beyond) / 2;
            if (text.Spread(start, ends[middle]) <= reach)
                guess = middle;
            else
                beyond = middle;
        }

        var line = set(start, ends[guess], size);
        while (!Fits(line) && guess > first)
            line = set(start, ends[--guess], size);
        if (!Fits(line))
            return null;
        while (guess + 1 < ends.Length && set(start, ends[guess + 1], size) is var longer && Fits(longer))
            (guess, line) = (guess + 1, longer);
        return (ends[guess], line);
    }

    private bool Fits(TextLine line) => line.Ink.IsEmpty || line.Ink.Width <= width;
}
