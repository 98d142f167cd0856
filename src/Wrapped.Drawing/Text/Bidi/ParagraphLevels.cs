using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Bidi;

/// <summary>The levels of one paragraph on one line (rules P2 to L1).</summary>
internal static class ParagraphLevels
{
    public static void Resolve(ReadOnlySpan<int> codePoints, ReadOnlySpan<BidiClass> originals, TextDirection direction, Span<byte> levels)
    {
        var rightToLeft = direction == TextDirection.Auto ? FirstStrong.IsRightToLeft(originals, inIsolate: false) : direction == TextDirection.RightToLeft;
        var paragraph = (byte)(rightToLeft ? 1 : 0);
        BidiClass[] classes = [.. originals];
        ExplicitLevels.Resolve(classes, levels, paragraph);
        foreach (var sequence in RunSequence.Split(Kept(originals), [.. originals], [.. levels], paragraph))
            Resolve(codePoints, classes, sequence, levels);
        ResetEnds(originals, levels, paragraph);
        FollowNeighbours(originals, levels, paragraph);
    }

    // Rule X9.
    private static int[] Kept(ReadOnlySpan<BidiClass> originals)
    {
        var kept = new List<int>(originals.Length);
        for (var i = 0; i < originals.Length; i++)
        {
            if (!originals[i].IsTakenOut())
                kept.Add(i);
        }
        return [.. kept];
    }

    private static void Resolve(ReadOnlySpan<int> codePoints, BidiClass[] classes, RunSequence sequence, Span<byte> levels)
    {
        var (points, before) = (new int[sequence.Places.Length], new BidiClass[sequence.Places.Length]);
        for (var i = 0; i < points.Length; i++)
            (points[i], before[i]) = (codePoints[sequence.Places[i]], classes[sequence.Places[i]]);

        BidiClass[] resolved = [.. before];
        WeakTypes.Resolve(resolved, sequence.Before);
        BracketPairs.Resolve(points, before, resolved, sequence.Before, sequence.Embedding);
        NeutralTypes.Resolve(resolved, sequence);
        for (var i = 0; i < resolved.Length; i++)
            levels[sequence.Places[i]] = Level(resolved[i], sequence.Level);
    }

    // Rules I1 and I2.
    private static byte Level(BidiClass type, byte embedding) => ((embedding & 1) != 0, type) switch
    {
        (false, BidiClass.R) or (true, BidiClass.L or BidiClass.AN or BidiClass.EN) => (byte)(embedding + 1),
        (false, BidiClass.AN or BidiClass.EN) => (byte)(embedding + 2),
        _ => embedding,
    };

    // Rule L1: tabs, ends, and the spaces and isolate marks before them.
    private static void ResetEnds(ReadOnlySpan<BidiClass> originals, Span<byte> levels, byte paragraph)
    {
        var atEnd = true;
        for (var i = levels.Length - 1; i >= 0; i--)
        {
            var type = originals[i];
            atEnd = type is BidiClass.S or BidiClass.B || (atEnd && (type is BidiClass.WS or BidiClass.PDI || type.OpensIsolate() || type.IsTakenOut()));
            if (atEnd)
                levels[i] = paragraph;
        }
    }

    // No rule gives what is taken out a level, but a joiner must not part what it joins.
    private static void FollowNeighbours(ReadOnlySpan<BidiClass> originals, Span<byte> levels, byte paragraph)
    {
        for (var i = 0; i < levels.Length; i++)
        {
            if (originals[i].IsTakenOut())
                levels[i] = i == 0 ? paragraph : levels[i - 1];
        }
    }
}
