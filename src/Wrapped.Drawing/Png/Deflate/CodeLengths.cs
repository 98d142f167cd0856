namespace Wrapped.Drawing.Png.Deflate;

/// <summary>How long the code of each symbol should be.</summary>
internal static class CodeLengths
{
    public static byte[] Of(ReadOnlySpan<int> counts, int longest)
    {
        var lengths = new byte[counts.Length];
        var used = new List<int>();
        for (var symbol = 0; symbol < counts.Length; symbol++)
        {
            if (counts[symbol] > 0)
                used.Add(symbol);
        }

        // A decoder needs one code even where there is nothing to say.
        if (used.Count < 2)
        {
            lengths[used.Count == 0 ? 0 : used[0]] = 1;
            return lengths;
        }

        var weights = new long[used.Count];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = counts[used[i]];
        int[] depths;

        // A tree that is too deep gets flatter when rare symbols are taken to be more common than they are.
        while ((depths = Depths(weights)).Max() > longest)
        {
            for (var i = 0; i < weights.Length; i++)
                weights[i] = Math.Max(1, weights[i] / 4);
        }

        for (var i = 0; i < depths.Length; i++)
            lengths[used[i]] = (byte)depths[i];
        return lengths;
    }

    // The depth of each leaf of Huffman's tree.
    private static int[] Depths(long[] weights)
    {
        // The node's number breaks ties, so that the same counts always give the same tree.
        var queue = new PriorityQueue<int, (long Weight, int Node)>();
        for (var leaf = 0; leaf < weights.Length; leaf++)
            queue.Enqueue(leaf, (weights[leaf], leaf));
        var parents = new int[(2 * weights.Length) - 1];
        var next = weights.Length;
        while (queue.TryDequeue(out var one, out var first) && queue.TryDequeue(out var other, out var second))
        {
            parents[one] = parents[other] = next;
            queue.Enqueue(next, (first.Weight + second.Weight, next));
            next++;
        }

        // Parents have higher numbers, and the root the highest.
        var depths = new int[parents.Length];
        for (var node = parents.Length - 2; node >= 0; node--)
            depths[node] = depths[parents[node]] + 1;
        return depths[..weights.Length];
    }
}
