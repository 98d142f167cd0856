namespace Wrapped.Drawing.Png.Deflate;

/// <summary>For each length, all bits that a repetition at one distance takes: length, extra bits, distance and its extra bits, 32 at most.</summary>
internal sealed class RepetitionCodes
{
    private readonly Code[] _codes = new Code[RunLengths.Longest + 1];

    public Code this[int length] => _codes[length];

    /// <summary>Makes the codes anew, where <paramref name="distances"/> has one for <paramref name="distance"/>.</summary>
    public void Set(HuffmanCode literals, HuffmanCode distances, int distance)
    {
        var back = Distances.Symbol(distance);
        var tail = Join(distances.Codes[back], new(Distances.Extra(back, distance), Distances.ExtraBits(back)));
        if (distances.Lengths[back] == 0)
            return;
        for (var length = RunLengths.Shortest; length <= RunLengths.Longest; length++)
        {
            var symbol = RunLengths.Symbol(length);
            _codes[length] = Join(Join(literals.Codes[symbol], new(RunLengths.Extra(symbol, length), RunLengths.ExtraBits(symbol))), tail);
        }
    }

    private static Code Join(Code first, Code second) => new(first.Bits | second.Bits << first.Length, first.Length + second.Length);
}
