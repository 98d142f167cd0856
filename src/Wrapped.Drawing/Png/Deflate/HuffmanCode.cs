namespace Wrapped.Drawing.Png.Deflate;

/// <summary>A prefix code for symbols by how often they occur (https://www.rfc-editor.org/rfc/rfc1951#section-3.2.2).</summary>
internal sealed class HuffmanCode
{
    /// <param name="counts">How often each symbol occurs.</param>
    /// <param name="longest">No code is longer.</param>
    public HuffmanCode(ReadOnlySpan<int> counts, int longest)
    {
        Lengths = CodeLengths.Of(counts, longest);
        Codes = Assign(Lengths);
    }

    /// <summary>The length of each symbol's code, 0 where it does not occur.</summary>
    public byte[] Lengths { get; }

    /// <summary>Each symbol's code, its bits in the order in which a <see cref="BitWriter"/> writes them.</summary>
    public Code[] Codes { get; }

    // Codes of one length count upwards, and shorter codes come first.
    private static Code[] Assign(byte[] lengths)
    {
        Span<uint> next = stackalloc uint[17];
        foreach (var length in lengths)
            next[length + 1] += length > 0 ? 1u : 0;
        for (var length = 1; length <= 16; length++)
            next[length] = (next[length] + next[length - 1]) << 1;
        var codes = new Code[lengths.Length];
        for (var symbol = 0; symbol < lengths.Length; symbol++)
        {
            if (lengths[symbol] is > 0 and var length)
                codes[symbol] = new(Reverse(next[length]++, length), length);
        }

        return codes;
    }

    private static uint Reverse(uint code, int length)
    {
        var reversed = 0u;
        for (var bit = 0; bit < length; bit++)
            reversed |= (code >> bit & 1) << (length - 1 - bit);
        return reversed;
    }
}
