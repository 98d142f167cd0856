using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Bidi;

/// <summary>An isolating run sequence: characters of one level that are read on, over the isolates between them (definition BD13 and rule X10).</summary>
/// <param name="Places">Where its characters are in the paragraph.</param>
/// <param name="Level">By rules X1 to X8.</param>
/// <param name="Before">What stands before its first character: L or R.</param>
/// <param name="After">What stands after its last.</param>
internal sealed record RunSequence(int[] Places, byte Level, BidiClass Before, BidiClass After)
{
    /// <summary>The direction of its level.</summary>
    public BidiClass Embedding => Direction(Level);

    /// <summary>The sequences of a paragraph without what rule X9 takes out.</summary>
    /// <param name="kept">Where each character that stays is in the paragraph.</param>
    /// <param name="originals">The classes of the paragraph's characters before overrides.</param>
    /// <param name="levels">Their levels by rules X1 to X8.</param>
    /// <param name="paragraph">The level of the whole.</param>
    public static IEnumerable<RunSequence> Split(int[] kept, BidiClass[] originals, byte[] levels, byte paragraph)
    {
        foreach (var run in Collect(kept, originals, levels))
        {
            var (first, last) = (run[0], run[^1]);
            var level = levels[kept[first]];
            var before = first == 0 ? paragraph : levels[kept[first - 1]];
            // An isolate that never ends is cut off by the end of the paragraph.
            var after = last == kept.Length - 1 || originals[kept[last]].OpensIsolate() ? paragraph : levels[kept[last + 1]];
            yield return new([.. run.Select(at => kept[at])], level, Direction(Math.Max(level, before)), Direction(Math.Max(level, after)));
        }
    }

    // An isolate's end goes on with the sequence of its beginning (definition BD9).
    private static List<List<int>> Collect(int[] kept, BidiClass[] originals, byte[] levels)
    {
        var sequences = new List<List<int>>();
        var open = new Stack<List<int>>();
        List<int> sequence = [];
        for (var i = 0; i < kept.Length; i++)
        {
            if (originals[kept[i]] == BidiClass.PDI && open.TryPop(out var begun))
                sequence = begun;
            else if (i == 0 || levels[kept[i]] != levels[kept[i - 1]])
                sequences.Add(sequence = []);
            sequence.Add(i);
            if (originals[kept[i]].OpensIsolate())
                open.Push(sequence);
        }
        return sequences;
    }

    private static BidiClass Direction(byte level) => (level & 1) != 0 ? BidiClass.R : BidiClass.L;
}
