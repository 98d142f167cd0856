namespace Wrapped.Drawing.Fonts.Variations;

/// <summary>How strongly a point on an axis feels a delta that is full at a peak and gone at both ends.</summary>
internal static class AxisReach
{
    public static float Of(float coordinate, float start, float peak, float end)
    {
        if (peak == 0 || coordinate == peak || start > peak || peak > end || (start < 0 && end > 0))
            return 1;
        if (coordinate <= start || coordinate >= end)
            return 0;
        return coordinate < peak ? (coordinate - start) / (peak - start) : (end - coordinate) / (end - peak);
    }
}
