using System.Numerics;

namespace Wrapped.Drawing;

/// <summary>Takes the straight sides of a path.</summary>
internal interface ILineSink
{
    void MoveTo(Vector2 to);

    /// <summary>A side to <paramref name="to"/>; <paramref name="isEnd"/> where a stretch of the path ends there, false within a curve.</summary>
    void LineTo(Vector2 to, bool isEnd);

    void Close();
}

/// <summary>Cuts curves so finely that the eye cannot tell.</summary>
internal static class Flattening
{
    private const int MostSides = 256;

    // Far outside any canvas, and small enough that sums and differences stay finite.
    private static readonly Vector2 Limit = new(1e9f);

    /// <summary>Gives <paramref name="sink"/> the sides of <paramref name="path"/>, moved by <paramref name="transform"/>; each strays from its curve by <paramref name="tolerance"/> pixels at most.</summary>
    public static void Walk<TSink>(Path path, Matrix3x2 transform, float tolerance, ref TSink sink)
        where TSink : struct, ILineSink
    {
        var points = path.PointSpan;
        var pen = Vector2.Zero;
        var start = Vector2.Zero;
        var isOpen = false;
        foreach (var verb in path.VerbSpan)
        {
            if (verb == PathVerb.Close)
            {
                if (isOpen)
                    sink.Close();
                (pen, isOpen) = (start, false);
                continue;
            }
            if (verb == PathVerb.Move)
                start = Place(points[0], transform);
            if (verb == PathVerb.Move || !isOpen)
                sink.MoveTo(verb == PathVerb.Move ? start : pen);
            isOpen = true;
            var count = verb switch { PathVerb.Quad => 2, PathVerb.Cubic => 3, _ => 1 };
            var to = Place(points[count - 1], transform);
            if (verb == PathVerb.Line)
                sink.LineTo(to, isEnd: true);
            else if (verb == PathVerb.Quad)
                Quad(pen, Place(points[0], transform), to, tolerance, ref sink);
            else if (verb == PathVerb.Cubic)
                Cubic(pen, Place(points[0], transform), Place(points[1], transform), to, tolerance, ref sink);
            pen = to;
            points = points[count..];
        }
    }

    private static Vector2 Place(Vector2 point, Matrix3x2 transform) => Vector2.Clamp(Steady.Place(point, transform), -Limit, Limit);

    private static void Quad<TSink>(Vector2 from, Vector2 control, Vector2 to, float tolerance, ref TSink sink)
        where TSink : struct, ILineSink
    {
        var sides = Sides((from - (2 * control) + to).Length() / 4, tolerance);
        for (var side = 1; side < sides; side++)
        {
            var (t, u) = (side / (float)sides, 1 - (side / (float)sides));
            sink.LineTo((u * u * from) + (2 * u * t * control) + (t * t * to), isEnd: false);
        }

        sink.LineTo(to, isEnd: true);
    }

    private static void Cubic<TSink>(Vector2 from, Vector2 first, Vector2 second, Vector2 to, float tolerance, ref TSink sink)
        where TSink : struct, ILineSink
    {
        var bend = MathF.Max((from - (2 * first) + second).Length(), (first - (2 * second) + to).Length());
        var sides = Sides(bend * 0.75f, tolerance);
        for (var side = 1; side < sides; side++)
        {
            var (t, u) = (side / (float)sides, 1 - (side / (float)sides));
            sink.LineTo((u * u * u * from) + (3 * u * u * t * first) + (3 * u * t * t * second) + (t * t * t * to), isEnd: false);
        }

        sink.LineTo(to, isEnd: true);
    }

    // A chord strays from its curve by the second difference over the square of the number of chords.
    private static int Sides(float stray, float tolerance) => Math.Clamp((int)MathF.Ceiling(MathF.Sqrt(stray / tolerance)), 1, MostSides);
}
