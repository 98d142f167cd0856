namespace Wrapped.Drawing.Jpeg;

/// <summary>How coarsely each wave of a block is kept: the tables of annex K.1, scaled as libjpeg scales them by quality.</summary>
internal sealed class Quantisation
{
    // What the quick transform leaves out for row and column, times 8 for both together.
    private static readonly float[] Left = [1, 1.387039845f, 1.306562965f, 1.175875602f, 1, 0.785694958f, 0.541196100f, 0.275899379f];

    private Quantisation(ReadOnlySpan<byte> table, int quality)
    {
        var known = Math.Clamp(quality, 1, 100);
        var percent = known < 50 ? 5000 / known : 200 - (2 * known);
        for (var i = 0; i < 64; i++)
        {
            var at = ZigZag.Order[i];
            Bytes[i] = (byte)Math.Clamp(((table[at] * percent) + 50) / 100, 1, 255);
            Factors[at] = 1 / (Bytes[i] * Left[at / 8] * Left[at % 8] * 8);
        }
    }

    /// <summary>The steps in zigzag order, as the file has them.</summary>
    public byte[] Bytes { get; } = new byte[64];

    /// <summary>By row and column: what makes a wave of <see cref="CosineTransform"/> a count of steps.</summary>
    public float[] Factors { get; } = new float[64];

    private static ReadOnlySpan<byte> LightTable =>
    [
        16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62,
        18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
    ];

    private static ReadOnlySpan<byte> ColourTable =>
    [
        17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
    ];

    public static Quantisation Light(int quality) => new(LightTable, quality);

    public static Quantisation Colour(int quality) => new(ColourTable, quality);
}
