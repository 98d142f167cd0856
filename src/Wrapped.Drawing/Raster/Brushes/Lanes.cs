using System.Runtime.Intrinsics;

namespace Wrapped.Drawing.Raster.Brushes;

/// <summary>Eight neighbouring pixels.</summary>
internal static class Lanes
{
    private static readonly Vector256<float> Steps = Vector256.Create(0f, 1, 2, 3, 4, 5, 6, 7);

    /// <summary><paramref name="start"/> + <paramref name="step"/> × the number of the pixel, from <paramref name="first"/> on.</summary>
    public static Vector256<float> Line(float start, float step, int first) =>
        Vector256.Create(start) + ((Vector256.Create((float)first) + Steps) * Vector256.Create(step));
}
