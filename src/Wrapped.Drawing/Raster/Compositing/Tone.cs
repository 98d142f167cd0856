using System.Numerics;

namespace Wrapped.Drawing.Raster.Compositing;

/// <summary>How bright and how strong a colour is, and the same colour brighter or stronger (https://www.w3.org/TR/compositing-1/#blendingnonseparable).</summary>
internal static class Tone
{
    public static float Luminosity(Vector3 colour) => (0.3f * colour.X) + (0.59f * colour.Y) + (0.11f * colour.Z);

    public static float Saturation(Vector3 colour) => Most(colour) - Least(colour);

    public static Vector3 WithSaturation(Vector3 colour, float saturation)
    {
        var (least, range) = (Least(colour), Saturation(colour));
        return range <= 0 ? Vector3.Zero : (colour - new Vector3(least)) * (saturation / range);
    }

    public static Vector3 WithLuminosity(Vector3 colour, float luminosity)
    {
        var moved = colour + new Vector3(luminosity - Luminosity(colour));
        var (grey, least, most) = (new Vector3(luminosity), Least(moved), Most(moved));
        if (least < 0)
            moved = grey + ((moved - grey) * (luminosity / (luminosity - least)));
        return most > 1 ? grey + ((moved - grey) * ((1 - luminosity) / (most - luminosity))) : moved;
    }

    private static float Least(Vector3 colour) => MathF.Min(colour.X, MathF.Min(colour.Y, colour.Z));

    private static float Most(Vector3 colour) => MathF.Max(colour.X, MathF.Max(colour.Y, colour.Z));
}
