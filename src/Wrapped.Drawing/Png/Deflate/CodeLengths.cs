namespace Wrapped.Drawing.Png.Deflate;

/// <summary>How long the code of each symbol should be.</summary>
internal static class CodeLengths
{
    /// <summary>The lengths, none above <paramref name="longest"/>; 0 where a symbol does not occur.</summary>
    public static byte[] Of(ReadOnlySpan<int> counts, int longest)
    {
        var lengths = new byte[counts.Length];
        var sorted = new long[counts.Length];
        var used = 0;
        for (var symbol = 0; symbol < counts.Length; symbol++)
        {
            // The symbol breaks ties, so that the same counts always give the same codes.
            if (counts[symbol] > 0)
                sorted[used++] = (long)counts[symbol] << 16 | (uint)symbol;
        }

        // A decoder needs one code even where there is nothing to say.
        if (used < 2)
        {
            lengths[used == 0 ? 0 : (int)(sorted[0] & 0xFFFF)] = 1;
            return lengths;
        }

        Array.Sort(sorted, 0, used);
        var depths = new int[used];
        for (var i = 0; i < used; i++)
            depths[i] = (int)(sorted[i] >> 16);
        TreeDepths(depths);
        Limit(depths, longest);
        for (var i = 0; i < used; i++)
            lengths[sorted[i] & 0xFFFF] = (byte)depths[i];
        return lengths;
    }

    // From rising counts to the depths of Huffman's tree, in place: A. Moffat and J. Katajainen, In-place calculation of minimum-redundancy codes, 1995.
    private static void TreeDepths(Span<int> a)
    {
        var n = a.Length;
        var (root, leaf) = (0, 2);
        a[0] += a[1];
        for (var next = 1; next < n - 1; next++)
        {
            a[next] = 0;
            for (var child = 0; child < 2; child++)
            {
                if (leaf < n && (root >= next || a[leaf] <= a[root]))
                {
                    a[next] += a[leaf++];
                }
                else
                {
                    a[next] += a[root];
                    a[root++] = next;
                }
            }
        }

        a[n - 2] = 0;
        for (var node = n - 3; node >= 0; node--)
            a[node] = a[a[node]] + 1;
        var (open, depth, at) = (1, 0, n - 1);
        for (root = n - 2; open > 0; depth++)
        {
            var inner = 0;
            for (; root >= 0 && a[root] == depth; root--)
                inner++;
            for (; open > inner; open--)
                a[at--] = depth;
            open = 2 * inner;
        }
    }

    // What is cut off the deepest leaves is paid for by the rarest of the others; what is left then goes to the most common.
    private static void Limit(Span<int> depths, int longest)
    {
        var room = 1L << longest;
        foreach (ref var depth in depths)
        {
            depth = Math.Min(depth, longest);
            room -= 1L << (longest - depth);
        }
        for (var i = 0; i < depths.Length && room < 0; i++)
        {
            for (; depths[i] < longest && room < 0; depths[i]++)
                room += 1L << (longest - depths[i] - 1);
        }
        for (var i = depths.Length - 1; i >= 0 && room > 0; i--)
        {
            for (; depths[i] > 1 && 1L << (longest - depths[i]) <= room; depths[i]--)
                room -= 1L << (longest - depths[i]);
        }
    }
}
