namespace Wrapped.Drawing.Raster;

/// <summary>What of a side lies in one row of pixels: from 0 to 1 downwards, and where it is at both ends.</summary>
internal readonly record struct RowSide(float Top, float Bottom, float TopX, float BottomX, float Direction)
{
    private const float Hair = 1e-5f;

    public float Left => MathF.Min(TopX, BottomX);

    /// <summary>The first pixel that it touches.</summary>
    public int First => (int)Left;

    /// <summary>The pixel after the last.</summary>
    public int End => Math.Max((int)MathF.Ceiling(MathF.Max(TopX, BottomX)), First + 1);

    public bool Spans(float top, float bottom) => Top <= top + Hair && Bottom >= bottom - Hair;

    public float At(float y) => Bottom - Top < Hair ? TopX : TopX + ((BottomX - TopX) * Math.Clamp((y - Top) / (Bottom - Top), 0, 1));

    /// <summary>Where between top and bottom the two change places; null where they do not.</summary>
    public float? Meets(RowSide other)
    {
        var (top, bottom) = (MathF.Max(Top, other.Top), MathF.Min(Bottom, other.Bottom));
        if (bottom - top < Hair)
            return null;
        var (above, below) = (At(top) - other.At(top), At(bottom) - other.At(bottom));
        return above * below < 0 ? top + ((bottom - top) * above / (above - below)) : null;
    }
}
