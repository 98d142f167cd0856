using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Bidi;

/// <summary>The two brackets of a pair turn the same way (rule N0, https://www.unicode.org/reports/tr9/#N0).</summary>
internal static class BracketPairs
{
    private const int DeepestNesting = 63;

    public static void Resolve(ReadOnlySpan<int> codePoints, BidiClass[] originals, BidiClass[] classes, BidiClass before, BidiClass embedding)
    {
        foreach (var (open, close) in Find(codePoints, classes))
        {
            if (Direction(classes, open, close, before, embedding) is not { } direction)
                continue;
            Turn(originals, classes, open, direction);
            Turn(originals, classes, close, direction);
        }
    }

    private static List<(int Open, int Close)> Find(ReadOnlySpan<int> codePoints, BidiClass[] classes)
    {
        var pairs = new List<(int Open, int Close)>();
        var waiting = new List<(int Closing, int At)>();
        for (var i = 0; i < codePoints.Length; i++)
        {
            if (classes[i] != BidiClass.ON || Brackets.Of(codePoints[i]) is not { } bracket)
                continue;
            if (bracket.Opens)
            {
                // Text that nests deeper is not text; the rule gives the whole sequence up.
                if (waiting.Count == DeepestNesting)
                    return [];
                waiting.Add((bracket.Closing, i));
            }
            else if (waiting.FindLastIndex(open => open.Closing == bracket.Closing) is var found and >= 0)
            {
                pairs.Add((waiting[found].At, i));
                waiting.RemoveRange(found, waiting.Count - found);
            }
        }
        pairs.Sort();
        return pairs;
    }

    private static BidiClass? Direction(BidiClass[] classes, int open, int close, BidiClass before, BidiClass embedding)
    {
        var opposite = false;
        for (var i = open + 1; i < close; i++)
        {
            if (Strong(classes[i]) is not { } strong)
                continue;
            if (strong == embedding)
                return embedding;
            opposite = true;
        }
        if (!opposite)
            return null;
        for (var i = open - 1; i >= 0; i--)
        {
            if (Strong(classes[i]) is { } strong)
                return strong;
        }
        return before;
    }

    // Marks on a bracket turn with it.
    private static void Turn(BidiClass[] originals, BidiClass[] classes, int bracket, BidiClass direction)
    {
        classes[bracket] = direction;
        for (var i = bracket + 1; i < classes.Length && originals[i] == BidiClass.NSM; i++)
            classes[i] = direction;
    }

    private static BidiClass? Strong(BidiClass type) => type switch
    {
        BidiClass.L => BidiClass.L,
        BidiClass.R or BidiClass.EN or BidiClass.AN => BidiClass.R,
        _ => null,
    };
}
