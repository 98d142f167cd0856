namespace Wrapped.Drawing.Png.Deflate;

/// <summary>Writes the codes of a dynamic block (https://www.rfc-editor.org/rfc/rfc1951#section-3.2.7).</summary>
internal static class BlockHeader
{
    private const int FewestLiterals = 257;
    private const int RepeatLast = 16;
    private const int FewZeros = 17;
    private const int ManyZeros = 18;

    private static ReadOnlySpan<byte> Order => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    public static void Write(ref BitWriter bits, bool last, HuffmanCode literals, HuffmanCode distances)
    {
        var literalCount = Used(literals.Lengths, FewestLiterals);
        var distanceCount = Used(distances.Lengths, 1);
        var symbols = Shorten([.. literals.Lengths.AsSpan(0, literalCount), .. distances.Lengths.AsSpan(0, distanceCount)]);
        var counts = new int[19];
        foreach (var (symbol, _, _) in symbols)
            counts[symbol]++;
        var code = new HuffmanCode(counts, longest: 7);
        var shown = Order.Length;
        while (shown > 4 && code.Lengths[Order[shown - 1]] == 0)
            shown--;

        bits.Write(new Code(last ? 1u : 0, 1));
        bits.Write(new Code(2, 2));
        bits.Write(new Code((uint)(literalCount - FewestLiterals), 5));
        bits.Write(new Code((uint)(distanceCount - 1), 5));
        bits.Write(new Code((uint)(shown - 4), 4));
        for (var i = 0; i < shown; i++)
            bits.Write(new Code(code.Lengths[Order[i]], 3));
        foreach (var (symbol, extra, extraBits) in symbols)
        {
            bits.Write(code.Codes[symbol]);
            bits.Write(new Code((uint)extra, extraBits));
        }
    }

    private static int Used(byte[] lengths, int atLeast)
    {
        var count = lengths.Length;
        while (count > atLeast && lengths[count - 1] == 0)
            count--;
        return count;
    }

    // Repetitions among the lengths have symbols of their own.
    private static List<(int Symbol, int Extra, int ExtraBits)> Shorten(byte[] lengths)
    {
        var symbols = new List<(int, int, int)>();
        for (var i = 0; i < lengths.Length;)
        {
            var run = 1;
            while (i + run < lengths.Length && lengths[i + run] == lengths[i])
                run++;
            if (lengths[i] == 0 && run >= 3)
            {
                run = Math.Min(run, 138);
                symbols.Add(run <= 10 ? (FewZeros, run - 3, 3) : (ManyZeros, run - 11, 7));
                i += run;
                continue;
            }

            symbols.Add((lengths[i], 0, 0));
            i++;
            run--;
            if (run < 3 || lengths[i] == 0)
                continue;
            run = Math.Min(run, 6);
            symbols.Add((RepeatLast, run - 3, 2));
            i += run;
        }

        return symbols;
    }
}
