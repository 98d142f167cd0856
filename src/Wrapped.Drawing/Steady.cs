using System.Numerics;

namespace Wrapped.Drawing;

/// <summary>
/// Sums with the same bits on every processor. Those of .NET that are named here multiply and add in one step where the processor can, and round in between where it cannot;
/// <c>BannedSymbols.txt</c> keeps them out.
/// </summary>
internal static class Steady
{
    /// <summary>Where <paramref name="transform"/> takes <paramref name="point"/>.</summary>
    public static Vector2 Place(Vector2 point, Matrix3x2 transform) => new(
        (point.X * transform.M11) + (point.Y * transform.M21) + transform.M31,
        (point.X * transform.M12) + (point.Y * transform.M22) + transform.M32);

    /// <summary><paramref name="share"/> of the way, 0 to 1.</summary>
    public static Vector2 Between(Vector2 from, Vector2 to, float share) => from + ((to - from) * share);

    /// <summary><paramref name="share"/> of the way, 0 to 1.</summary>
    public static Vector4 Between(Vector4 from, Vector4 to, float share) => from + ((to - from) * share);
}
