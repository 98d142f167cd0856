namespace Wrapped.Drawing.Raster;

/// <summary>A picture at half its size, each pixel the mean of four.</summary>
internal static class Halved
{
    public static Pixels Of(Pixels picture)
    {
        var half = new Pixels(picture.Width / 2, picture.Height / 2);
        for (var y = 0; y < half.Height; y++)
        {
            var upper = picture.Row(2 * y);
            var lower = picture.Row((2 * y) + 1);
            var target = half.Row(y);
            for (var x = 0; x < half.Width; x++)
                target[x] = Mean(upper[2 * x], upper[(2 * x) + 1], lower[2 * x], lower[(2 * x) + 1]);
        }

        return half;
    }

    private static uint Mean(uint a, uint b, uint c, uint d)
    {
        var even = (a & 0xff00ff) + (b & 0xff00ff) + (c & 0xff00ff) + (d & 0xff00ff) + 0x020002;
        var odd = (a >> 8 & 0xff00ff) + (b >> 8 & 0xff00ff) + (c >> 8 & 0xff00ff) + (d >> 8 & 0xff00ff) + 0x020002;
        return (even >> 2 & 0xff00ff) | (odd >> 2 & 0xff00ff) << 8;
    }
}
