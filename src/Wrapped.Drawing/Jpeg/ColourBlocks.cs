namespace Wrapped.Drawing.Jpeg;

/// <summary>Eight by eight pixels at a time as brightness and two colours (https://www.w3.org/Graphics/JPEG/jfif3.pdf), around zero.</summary>
internal sealed class ColourBlocks(Pixels pixels)
{
    private readonly float[][] _planes = [new float[64], new float[64], new float[64]];

    /// <summary>Brightness, blue or red: 64 numbers from -128 to 128, row by row.</summary>
    public Span<float> Block(int plane) => _planes[plane];

    /// <summary>Reads the block whose upper left pixel is given; beyond the picture its last column and row go on.</summary>
    public void Take(int left, int top)
    {
        for (var i = 0; i < 64; i++)
        {
            var pixel = pixels.Row(Math.Min(top + (i / 8), pixels.Height - 1))[Math.Min(left + (i % 8), pixels.Width - 1)];
            float red = (byte)pixel, green = (byte)(pixel >> 8), blue = (byte)(pixel >> 16);
            _planes[0][i] = (0.299f * red) + (0.587f * green) + (0.114f * blue) - 128;
            _planes[1][i] = (-0.168735892f * red) - (0.331264108f * green) + (0.5f * blue);
            _planes[2][i] = (0.5f * red) - (0.418687589f * green) - (0.081312411f * blue);
        }
    }
}
