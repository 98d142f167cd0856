namespace Wrapped.Drawing.Jpeg;

/// <summary>Says the blocks of one plane: the step from the last block's mean, then the waves that are not zero (annex F.1.2).</summary>
internal sealed class BlockCoder(Quantisation quantisation, ScanSymbols symbols, int steps, int waves)
{
    private const int SixteenZeros = 0xF0;
    private const int NoMore = 0x00;

    private readonly int[] _counts = new int[64];
    private int _last;

    public void Add(Span<float> block)
    {
        CosineTransform.Apply(block);
        for (var i = 0; i < 64; i++)
        {
            var at = ZigZag.Order[i];
            // More than 10 bits no code has; rounding can ask for one step more.
            _counts[i] = Math.Clamp((int)MathF.Round(block[at] * quantisation.Factors[at]), i == 0 ? -1024 : -1023, 1023);
        }

        var step = _counts[0] - _last;
        _last = _counts[0];
        symbols.Add(steps, ScanSymbols.Length(step), step);
        var zeros = 0;
        foreach (var count in _counts.AsSpan(1))
        {
            if (count == 0)
            {
                zeros++;
                continue;
            }
            for (; zeros >= 16; zeros -= 16)
                symbols.Add(waves, SixteenZeros);
            symbols.Add(waves, (zeros << 4) | ScanSymbols.Length(count), count);
            zeros = 0;
        }
        if (zeros > 0)
            symbols.Add(waves, NoMore);
    }
}
