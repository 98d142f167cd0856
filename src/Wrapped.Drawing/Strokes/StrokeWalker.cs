using System.Numerics;

namespace Wrapped.Drawing.Strokes;

/// <summary>Walks along both sides of a line, half a pen's width away.</summary>
internal sealed class StrokeWalker(Path outline, Pen pen)
{
    // Within a curve, a turn of less than this (its cosine) is one of the flat sides that stand for the curve.
    private const float Smooth = 0.94f;

    private readonly float _half = pen.Width / 2;
    private bool _begun;

    public void Draw(Polyline line)
    {
        var vertices = line.Vertices;
        List<Vertex> back = [.. vertices];
        back.Reverse();
        _begun = false;
        if (line.IsClosed)
        {
            Ring(vertices);
            Ring(back);
            return;
        }
        Along(vertices);
        CapAt(vertices[^1].Point, Direction(vertices[^2], vertices[^1]));
        Along(back);
        CapAt(vertices[0].Point, Direction(vertices[1], vertices[0]));
        outline.Close();
    }

    private static Vector2 Direction(Vertex from, Vertex to) => Vector2.Normalize(to.Point - from.Point);

    // To the left of one who walks along the direction, as the canvas is seen.
    private Vector2 Side(Vector2 direction) => new Vector2(direction.Y, -direction.X) * _half;

    private void Along(List<Vertex> vertices)
    {
        To(vertices[0].Point + Side(Direction(vertices[0], vertices[1])));
        for (var i = 1; i < vertices.Count - 1; i++)
            JoinAt(vertices[i], Direction(vertices[i - 1], vertices[i]), Direction(vertices[i], vertices[i + 1]));
        To(vertices[^1].Point + Side(Direction(vertices[^2], vertices[^1])));
    }

    private void Ring(List<Vertex> vertices)
    {
        _begun = false;
        var before = Direction(vertices[^1], vertices[0]);
        for (var i = 0; i < vertices.Count; i++)
        {
            var after = Direction(vertices[i], vertices[(i + 1) % vertices.Count]);
            JoinAt(vertices[i], before, after);
            before = after;
        }
        outline.Close();
    }

    private void JoinAt(Vertex at, Vector2 before, Vector2 after)
    {
        var (turn, along) = ((before.X * after.Y) - (before.Y * after.X), Vector2.Dot(before, after));
        var (first, last) = (Side(before), Side(after));
        To(at.Point + first);
        if (turn < 0 && along < Smooth)
            // On the inner side by way of the middle, so that short sides leave no hole.
            To(at.Point);
        else if (turn >= 0 || along < 0)
            Outer(at, first, last, along);
        To(at.Point + last);
    }

    private void Outer(Vertex at, Vector2 first, Vector2 last, float along)
    {
        if (!at.IsCorner || pen.Join == Join.Round)
        {
            if (along < Smooth || at.IsCorner)
                Arc(at.Point, first, last);
        }
        else if (pen.Join == Join.Miter && along > -0.9999f && 2 <= pen.MiterLimit * pen.MiterLimit * (1 + along))
        {
            // The tip is as far away as the half width over the cosine of half the turn.
            To(at.Point + ((first + last) / (1 + along)));
        }
    }

    private void CapAt(Vector2 at, Vector2 direction)
    {
        var (side, ahead) = (Side(direction), direction * _half);
        if (pen.Cap == Cap.Round)
        {
            Arc(at, side, ahead);
            Arc(at, ahead, -side);
        }
        else if (pen.Cap == Cap.Square)
        {
            To(at + side + ahead);
            To(at - side + ahead);
        }
    }

    // Clockwise about a centre, in quarter circles at most.
    private void Arc(Vector2 centre, Vector2 from, Vector2 to)
    {
        var angle = MathF.Acos(Math.Clamp(Vector2.Dot(from, to) / (_half * _half), -1, 1));
        var parts = (int)MathF.Ceiling((angle / (MathF.PI / 2)) - 1e-3f);
        var step = angle / Math.Max(parts, 1);
        var arm = 4f / 3 * MathF.Tan(step / 4);
        for (var part = 1; part <= parts; part++)
        {
            var next = part == parts ? to : Steady.Place(from, Matrix3x2.CreateRotation(step));
            outline.CubicTo(centre + from + (Turned(from) * arm), centre + next - (Turned(next) * arm), centre + next);
            from = next;
        }
    }

    private static Vector2 Turned(Vector2 radius) => new(-radius.Y, radius.X);

    private void To(Vector2 place)
    {
        if (_begun)
            outline.LineTo(place);
        else
            outline.MoveTo(place);
        _begun = true;
    }
}
