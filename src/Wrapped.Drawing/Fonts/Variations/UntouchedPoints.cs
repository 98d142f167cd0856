using System.Numerics;

namespace Wrapped.Drawing.Fonts.Variations;

/// <summary>Moves the points of a contour that a delta set left out along with their neighbours (https://learn.microsoft.com/typography/opentype/spec/gvar#inferred-deltas-for-un-referenced-point-numbers).</summary>
internal static class UntouchedPoints
{
    public static void Infer(ReadOnlySpan<Vector2> points, Span<Vector2> deltas, ReadOnlySpan<bool> touched)
    {
        var first = touched.IndexOf(true);
        if (first < 0)
            return;
        var previous = first;
        for (var step = 1; step <= points.Length; step++)
        {
            var next = (first + step) % points.Length;
            if (!touched[next])
                continue;
            for (var between = (previous + 1) % points.Length; between != next; between = (between + 1) % points.Length)
            {
                deltas[between] = new(
                    Between(points[previous].X, points[next].X, deltas[previous].X, deltas[next].X, points[between].X),
                    Between(points[previous].Y, points[next].Y, deltas[previous].Y, deltas[next].Y, points[between].Y));
            }
            previous = next;
        }
    }

    private static float Between(float low, float high, float lowDelta, float highDelta, float at)
    {
        if (low == high)
            return lowDelta == highDelta ? lowDelta : 0;
        if (low > high)
            (low, high, lowDelta, highDelta) = (high, low, highDelta, lowDelta);
        if (at <= low)
            return lowDelta;
        return at >= high ? highDelta : lowDelta + ((at - low) / (high - low) * (highDelta - lowDelta));
    }
}
