using System.Numerics;

namespace Wrapped.Drawing.Fonts.Outlines;

/// <summary>The box of a path's ink: the true reach of its curves, not of their control points.</summary>
internal static class InkBox
{
    public static Box Of(Path path)
    {
        var box = Box.None;
        var next = 0;
        var pen = Vector2.Zero;
        var points = path.Points;
        foreach (var verb in path.Verbs)
        {
            switch (verb)
            {
                case PathVerb.Move:
                    pen = points[next++];
                    break;
                case PathVerb.Line:
                    box = Add(Add(box, pen), pen = points[next++]);
                    break;
                case PathVerb.Quad:
                    box = AddQuad(box, pen, points[next], points[next + 1]);
                    pen = points[next + 1];
                    next += 2;
                    break;
                case PathVerb.Cubic:
                    // No font here has cubics; their control points are reach enough.
                    box = Add(Add(Add(Add(box, pen), points[next]), points[next + 1]), points[next + 2]);
                    pen = points[next + 2];
                    next += 3;
                    break;
                default:
                    break;
            }
        }
        return box;
    }

    private static Box AddQuad(Box box, Vector2 from, Vector2 control, Vector2 to)
    {
        box = Add(Add(box, from), to);
        box = AddTurn(box, from, control, to, from.X, control.X, to.X);
        return AddTurn(box, from, control, to, from.Y, control.Y, to.Y);
    }

    private static Box AddTurn(Box box, Vector2 from, Vector2 control, Vector2 to, float a, float b, float c)
    {
        var bend = a - (2 * b) + c;
        if (bend == 0)
            return box;
        var at = (a - b) / bend;
        if (at is not (> 0 and < 1))
            return box;
        var rest = 1 - at;
        return Add(box, (from * (rest * rest)) + (control * (2 * rest * at)) + (to * (at * at)));
    }

    private static Box Add(Box box, Vector2 point) => box.Union(new(point.X, point.Y, point.X, point.Y));
}
