namespace Wrapped.Drawing.Jpeg;

/// <summary>Short codes for what comes often, made for one picture (annex K.2).</summary>
internal sealed class HuffmanCodes
{
    private const int Longest = 16;

    // One more than there are symbols: it gets the code that is all ones, which no symbol may have.
    private const int Nobody = 256;

    private readonly (uint Code, int Length)[] _codes = new (uint, int)[256];

    private HuffmanCodes(byte[] counts, byte[] values)
    {
        Bytes = [.. counts, .. values];
        var (code, next) = (0u, 0);
        for (var length = 1; length <= counts.Length; length++, code <<= 1)
        {
            for (var i = 0; i < counts[length - 1]; i++)
                _codes[values[next++]] = (code++, length);
        }
    }

    /// <summary>How many codes of 1 to 16 bits there are, then what they stand for, as the file has it.</summary>
    public byte[] Bytes { get; }

    /// <summary>The codes that make a text shortest in which each symbol comes so many times; one that never comes has none.</summary>
    public static HuffmanCodes For(int[] times)
    {
        var depths = Depths([.. times.Select(count => (long)count), 1]);
        var lengths = new int[depths.Max() + 1];
        foreach (var depth in depths.Where(depth => depth > 0))
            lengths[depth]++;
        Shorten(lengths);
        lengths[Array.FindLastIndex(lengths, count => count > 0)]--;
        var values = Enumerable.Range(0, Nobody).Where(symbol => depths[symbol] > 0).OrderBy(symbol => depths[symbol]).Select(symbol => (byte)symbol);
        return new([.. Enumerable.Range(1, Longest).Select(length => (byte)(length < lengths.Length ? lengths[length] : 0))], [.. values]);
    }

    public void Write(int symbol, ScanBits bits) => bits.Write(_codes[symbol].Code, _codes[symbol].Length);

    // How deep each symbol is in the tree that joins the two rarest again and again; 0 for one that never comes.
    private static int[] Depths(long[] times)
    {
        var (depths, groups) = (new int[times.Length], new Dictionary<int, List<int>>());
        foreach (var symbol in Enumerable.Range(0, times.Length).Where(symbol => times[symbol] > 0))
            groups[symbol] = [symbol];
        while (groups.Count > 1)
        {
            var one = Rarest(times, groups.Keys, except: -1);
            var other = Rarest(times, groups.Keys, except: one);
            groups[one].AddRange(groups[other]);
            groups.Remove(other);
            times[one] += times[other];
            foreach (var symbol in groups[one])
                depths[symbol]++;
        }

        return depths;
    }

    // Of those as rare as it the last, so that nobody's code is one of the longest.
    private static int Rarest(long[] times, IEnumerable<int> groups, int except) =>
        groups.Where(group => group != except).OrderBy(group => times[group]).ThenByDescending(group => group).First();

    // Takes two codes that are too long away, and makes of a shorter one two that are one longer (figure K.3).
    private static void Shorten(int[] lengths)
    {
        for (var length = lengths.Length - 1; length > Longest; length--)
        {
            while (lengths[length] > 0)
            {
                var shorter = length - 2;
                while (lengths[shorter] == 0)
                    shorter--;
                lengths[length] -= 2;
                lengths[length - 1]++;
                lengths[shorter + 1] += 2;
                lengths[shorter]--;
            }
        }
    }
}
