using System.Numerics;

namespace Wrapped.Drawing;

internal static class PaintSpace
{
    /// <summary><paramref name="paint"/> as it is on a smaller canvas whose corner is at <paramref name="corner"/> and whose pixels are 1 / <paramref name="scale"/> of these.</summary>
    public static Paint Shrink(Paint paint, Vector2 corner, float scale) => paint switch
    {
        MeshPaint mesh => mesh with
        {
            Lights = [.. mesh.Lights.Select(light => light with { Centre = (light.Centre - corner) * scale, Radius = light.Radius * scale })],
        },
        GradientPaint gradient => gradient with { Transform = gradient.Transform * Matrix(corner, scale) },
        _ => paint,
    };

    public static Matrix3x2 Matrix(Vector2 corner, float scale) => Matrix3x2.CreateTranslation(-corner) * Matrix3x2.CreateScale(scale);
}
