using System.Numerics;

namespace Wrapped.Drawing.Jpeg;

/// <summary>Writes the blocks of one plane: the step from the last block's mean, then the waves that are not zero (annex F.1.2).</summary>
internal sealed class BlockCoder(Quantisation quantisation, HuffmanCodes steps, HuffmanCodes waves)
{
    private const int SixteenZeros = 0xF0;
    private const int NoMore = 0x00;

    private readonly int[] _counts = new int[64];
    private int _last;

    public void Write(Span<float> block, ScanBits bits)
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
        steps.Write(Length(step), bits);
        Number(step, bits);
        var zeros = 0;
        foreach (var count in _counts.AsSpan(1))
        {
            if (count == 0)
            {
                zeros++;
                continue;
            }
            for (; zeros >= 16; zeros -= 16)
                waves.Write(SixteenZeros, bits);
            waves.Write((zeros << 4) | Length(count), bits);
            Number(count, bits);
            zeros = 0;
        }
        if (zeros > 0)
            waves.Write(NoMore, bits);
    }

    private static int Length(int number) => 32 - BitOperations.LeadingZeroCount((uint)Math.Abs(number));

    // A negative number is written as one less, cut to its length.
    private static void Number(int number, ScanBits bits)
    {
        var length = Length(number);
        bits.Write((uint)(number < 0 ? number - 1 : number) & ((1u << length) - 1), length);
    }
}
