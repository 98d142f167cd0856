using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Bidi;

/// <summary>
/// The level of every character of a text: even from left to right, odd from right to left (https://www.unicode.org/reports/tr9/).
/// Embeddings, overrides, isolates and what else rule X9 takes out have the level of the character before them.
/// </summary>
public static class BidiLevels
{
    public static byte[] Of(ReadOnlySpan<int> codePoints, TextDirection direction = TextDirection.Auto)
    {
        var levels = new byte[codePoints.Length];
        var classes = new BidiClass[codePoints.Length];
        var turns = direction == TextDirection.RightToLeft;
        for (var i = 0; i < codePoints.Length; i++)
        {
            classes[i] = BidiClasses.Of(codePoints[i]);
            turns |= classes[i] is BidiClass.R or BidiClass.AL or BidiClass.AN or >= BidiClass.LRE;
        }
        // Nothing but what is read from left to right: no rule raises a level.
        if (!turns)
            return levels;
        for (var start = 0; start < classes.Length;)
        {
            var end = ParagraphEnd(codePoints, classes, start);
            ParagraphLevels.Resolve(codePoints[start..end], classes.AsSpan(start, end - start), direction, levels.AsSpan(start, end - start));
            start = end;
        }
        return levels;
    }

    /// <summary>The level of the first paragraph as a whole: what its first strong character says where <paramref name="direction"/> does not.</summary>
    public static byte Base(ReadOnlySpan<int> codePoints, TextDirection direction)
    {
        if (direction != TextDirection.Auto)
            return (byte)(direction == TextDirection.RightToLeft ? 1 : 0);
        var first = new FirstStrong(inIsolate: false);
        foreach (var codePoint in codePoints)
        {
            if (first.Ends(BidiClasses.Of(codePoint)))
                break;
        }
        return (byte)(first.RightToLeft ? 1 : 0);
    }

    // Rule P1: what parts two paragraphs belongs to the first.
    private static int ParagraphEnd(ReadOnlySpan<int> codePoints, BidiClass[] classes, int start)
    {
        var end = Array.IndexOf(classes, BidiClass.B, start) + 1;
        if (end == 0)
            return classes.Length;
        return end < classes.Length && codePoints[end - 1] == '\r' && codePoints[end] == '\n' ? end + 1 : end;
    }
}
