using System.Numerics;

namespace Wrapped.Drawing.Strokes;

/// <summary>A place on a line; at a corner two stretches of the path meet, elsewhere it goes on smoothly.</summary>
internal readonly record struct Vertex(Vector2 Point, bool IsCorner);

/// <summary>One contour, its curves cut into short sides; a closed one does not repeat its first place.</summary>
internal sealed record Polyline(List<Vertex> Vertices, bool IsClosed)
{
    // Sides shorter than this have no direction worth the name.
    private const float Shortest = 1e-3f;

    /// <summary>The contours of <paramref name="path"/>, no side of which strays from its curve by more than <paramref name="tolerance"/> pixels; none where a point is not a finite number.</summary>
    public static List<Polyline> Of(Path path, float tolerance)
    {
        var contours = new List<Polyline>();
        var sink = new Sink(contours);
        if (path.Points.All(static point => float.IsFinite(point.X) && float.IsFinite(point.Y)))
            Flattening.Walk(path, Matrix3x2.Identity, tolerance, ref sink);
        sink.End(isClosed: false);
        return contours;
    }

    private struct Sink(List<Polyline> contours) : ILineSink
    {
        private List<Vertex>? _open;

        public void MoveTo(Vector2 to)
        {
            End(isClosed: false);
            _open = [new(to, true)];
        }

        public readonly void LineTo(Vector2 to, bool isEnd)
        {
            if (Vector2.DistanceSquared(_open![^1].Point, to) > Shortest * Shortest)
                _open.Add(new(to, isEnd));
            else if (isEnd)
                _open[^1] = _open[^1] with { IsCorner = true };
        }

        public void Close() => End(isClosed: true);

        public void End(bool isClosed)
        {
            if (_open is not { } vertices)
                return;
            _open = null;
            if (isClosed && vertices.Count > 1 && Vector2.DistanceSquared(vertices[^1].Point, vertices[0].Point) <= Shortest * Shortest)
                vertices.RemoveAt(vertices.Count - 1);
            contours.Add(new(vertices, isClosed && vertices.Count > 2));
        }
    }
}
