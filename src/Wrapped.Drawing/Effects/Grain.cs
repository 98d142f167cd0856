using Wrapped.Drawing.Raster;

namespace Wrapped.Drawing.Effects;

/// <summary>The grain of paper: a small tile of fixed noise, so that pages and files stay small.</summary>
public static class Grain
{
    /// <summary>Covers <paramref name="canvas"/>; <paramref name="strength"/> is the most that a part of a pixel changes, in steps of 1/255.</summary>
    public static void Draw(Canvas canvas, float strength = 8)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        canvas.Tile(Tile(strength));
    }

    // Black or white, more or less transparent: it works on any ground and needs no blend mode.
    private static Pixels Tile(float strength)
    {
        var tile = new Pixels(Noise.Side, Noise.Side);
        for (var y = 0; y < tile.Height; y++)
        {
            var noise = Noise.Row(y);
            var row = tile.Row(y);
            for (var x = 0; x < row.Length; x++)
            {
                var alpha = (uint)Math.Clamp((MathF.Abs(noise[x]) * strength) + 0.5f, 0, 255);
                row[x] = alpha << 24 | (noise[x] > 0 ? alpha * 0x010101 : 0);
            }
        }

        return tile;
    }
}
