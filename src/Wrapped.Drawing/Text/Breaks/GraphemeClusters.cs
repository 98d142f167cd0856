using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Breaks;

/// <summary>What a reader calls one letter: extended grapheme clusters (https://www.unicode.org/reports/tr29/). Text is never cut within one.</summary>
public static class GraphemeClusters
{
    /// <summary>Where each cluster of <paramref name="text"/> begins, as indexes of UTF-16 units.</summary>
    public static int[] Starts(ReadOnlySpan<char> text)
    {
        var starts = new List<int>(text.Length);
        var walk = new GraphemeWalk();
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (walk.Starts(GraphemeClasses.Of(rune.Value)))
                starts.Add(at);
            // An unpaired surrogate stands for the replacement character, which is one unit long too.
            at += rune.Utf16SequenceLength;
        }
        return [.. starts];
    }

    /// <summary>Where each cluster begins, as indexes of code points.</summary>
    internal static int[] Starts(ReadOnlySpan<int> codePoints)
    {
        var starts = new List<int>(codePoints.Length);
        var walk = new GraphemeWalk();
        for (var i = 0; i < codePoints.Length; i++)
        {
            if (walk.Starts(GraphemeClasses.Of(codePoints[i])))
                starts.Add(i);
        }
        return [.. starts];
    }
}
