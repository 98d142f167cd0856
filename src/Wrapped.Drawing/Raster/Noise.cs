namespace Wrapped.Drawing.Raster;

/// <summary>Fixed noise that tiles without a seam, -1 to 1 and mostly fine: coarse lumps, which the eye would see, are taken out.</summary>
internal static class Noise
{
    /// <summary>The tile is this wide and high; a power of two.</summary>
    public const int Side = 256;

    private static readonly Lazy<float[]> Tile = new(Make);

    // Each row begins anew at its end, so that eight can be read from any place.
    private const int Stride = Side + 8;

    /// <summary>Row <paramref name="y"/> of the endless noise: the one period that repeats, and the first eight of the next.</summary>
    public static ReadOnlySpan<float> Row(int y) => Tile.Value.AsSpan((y & (Side - 1)) * Stride, Stride);

    private static float[] Make()
    {
        var state = 2654435761u;
        float Next()
        {
            // Xorshift (https://www.jstatsoft.org/article/view/v008i14).
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return ((state >> 8) / 16777216f) - 0.5f;
        }

        var white = new float[Side * Side];
        for (var i = 0; i < white.Length; i++)
            white[i] = Next() + Next();

        float At(int x, int y) => white[((y & (Side - 1)) * Side) + (x & (Side - 1))];
        var fine = new float[Stride * Side];
        for (var y = 0; y < Side; y++)
        {
            for (var x = 0; x < Stride; x++)
            {
                var around = At(x - 1, y) + At(x + 1, y) + At(x, y - 1) + At(x, y + 1);
                fine[(y * Stride) + x] = Math.Clamp(At(x, y) - (around * 0.2f), -1, 1);
            }
        }

        return fine;
    }
}
