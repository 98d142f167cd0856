using System.Numerics;

namespace Wrapped.Drawing.Fonts.Outlines;

/// <summary>Turns TrueType contours, whose on-curve points may be left unsaid, into a path.</summary>
internal static class OutlinePath
{
    public static Path Of(GlyphPoints glyph)
    {
        var path = new Path();
        var start = 0;
        foreach (var end in glyph.ContourEnds)
        {
            if (end - start >= 1)
                AddContour(path, glyph, start, end);
            start = end + 1;
        }
        return path;
    }

    private static void AddContour(Path path, GlyphPoints glyph, int start, int end)
    {
        var (points, onCurve) = (glyph.Points, glyph.OnCurve);
        var count = end - start + 1;
        var first = 0;
        while (first < count && !onCurve[start + first])
            first++;
        var allOff = first == count;
        if (allOff)
            first = 0;
        var origin = allOff ? (points[start] + points[end]) / 2 : points[start + first];

        path.MoveTo(origin);
        Vector2? control = allOff ? points[start] : null;
        for (var i = 1; i < count; i++)
        {
            var at = start + ((first + i) % count);
            var point = points[at];
            if (onCurve[at])
            {
                if (control is { } bend)
                    path.QuadTo(bend, point);
                else
                    path.LineTo(point);
                control = null;
            }
            else
            {
                if (control is { } bend)
                    path.QuadTo(bend, (bend + point) / 2);
                control = point;
            }
        }
        if (control is { } last)
            path.QuadTo(last, origin);
        path.Close();
    }
}
