using System.Numerics;

namespace Wrapped.Drawing.Svg;

/// <summary>Two quarters of a circle, one after the other, as <see cref="Shapes"/> makes round ends and dots: SVG says both in one arc.</summary>
/// <param name="To">Where it ends.</param>
/// <param name="Clockwise">As it is seen on the canvas.</param>
/// <param name="Verbs">How many stretches of the path it is.</param>
/// <param name="Points">How many points of the path it is.</param>
internal readonly record struct HalfCircle(Vector2 To, bool Clockwise, int Verbs, int Points)
{
    // Rounding of coordinates, in pixels, and of everything else, as a share of the radius.
    private const float Nothing = 0.002f;
    private const float Share = 0.004f;

    // How long the control arms of a quarter circle are.
    private const float Arm = 0.5522848f;

    /// <summary>The one that begins at <paramref name="pen"/> with the first of these stretches; null where there is none.</summary>
    public static HalfCircle? Find(Vector2 pen, ReadOnlySpan<PathVerb> verbs, ReadOnlySpan<Vector2> points)
    {
        if (verbs is not [PathVerb.Cubic, ..] || Turn(pen, points) is not { } turn)
            return null;

        // Between the two may be a side without length.
        var (verb, at, middle) = (1, 3, points[2]);
        if (verbs is [_, PathVerb.Line, ..] && Vector2.Distance(points[3], middle) < Nothing)
            (verb, at, middle) = (2, 4, points[3]);
        if (verb >= verbs.Length || verbs[verb] != PathVerb.Cubic || Turn(middle, points[at..]) != turn)
            return null;

        var to = points[at + 2];
        var straight = Vector2.Distance(pen, middle) * MathF.Sqrt(2);
        var smooth = Vector2.Distance(points[2] - points[1], points[at] - middle) < Share * straight;
        return smooth && MathF.Abs(Vector2.Distance(pen, to) - straight) < Share * straight ? new(to, turn, verb + 1, at + 3) : null;
    }

    // Whether a curve is a quarter circle, and turns clockwise; null where it is none.
    private static bool? Turn(Vector2 from, ReadOnlySpan<Vector2> points)
    {
        var (first, last, across) = (points[0] - from, points[2] - points[1], points[2] - from);
        var radius = across.Length() / MathF.Sqrt(2);
        var wanted = Arm * radius;
        var most = Share * radius;
        if (MathF.Abs(first.Length() - wanted) > most || MathF.Abs(last.Length() - wanted) > most || Vector2.Distance(first + last, across * Arm) > most)
            return null;
        return (first.X * last.Y) - (first.Y * last.X) > 0;
    }
}
