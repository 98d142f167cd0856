using System.Numerics;
using System.Runtime.InteropServices;

namespace Wrapped.Drawing;

/// <summary>What a stretch of a <see cref="Path"/> is; it takes 1, 1, 2, 3 and 0 points.</summary>
public enum PathVerb
{
    Move,
    Line,
    Quad,
    Cubic,
    Close,
}

/// <summary>An outline of lines and Bézier curves, filled by the non-zero rule.</summary>
public sealed class Path
{
    private readonly List<PathVerb> _verbs = [];
    private readonly List<Vector2> _points = [];

    public IReadOnlyList<PathVerb> Verbs => _verbs;

    public IReadOnlyList<Vector2> Points => _points;

    public bool IsEmpty => _verbs.Count == 0;

    // The painters walk thousands of points a picture; a list behind an interface costs a call for each.
    internal ReadOnlySpan<PathVerb> VerbSpan => CollectionsMarshal.AsSpan(_verbs);

    internal ReadOnlySpan<Vector2> PointSpan => CollectionsMarshal.AsSpan(_points);

    /// <summary>What <see cref="Raster.Overlaps"/> found; null before it looked.</summary>
    internal Raster.Overlaps? Overlaps { get; set; }

    /// <summary>The box of all points, control points too: never smaller than the ink.</summary>
    public Box Bounds
    {
        get
        {
            var box = Box.None;
            foreach (var point in _points)
                box = box.Union(new Box(point.X, point.Y, point.X, point.Y));
            return box;
        }
    }

    public Path MoveTo(Vector2 to) => Add(PathVerb.Move, to);

    public Path LineTo(Vector2 to) => Add(PathVerb.Line, to);

    public Path QuadTo(Vector2 control, Vector2 to) => Add(PathVerb.Quad, control, to);

    public Path CubicTo(Vector2 first, Vector2 second, Vector2 to) => Add(PathVerb.Cubic, first, second, to);

    public Path Close() => Add(PathVerb.Close);

    /// <summary>Adds a copy of <paramref name="other"/> moved by <paramref name="transform"/>.</summary>
    public Path Append(Path other, Matrix3x2 transform)
    {
        ArgumentNullException.ThrowIfNull(other);
        Overlaps = IsEmpty && other.Overlaps == Raster.Overlaps.None ? Raster.Overlaps.None : null;
        _verbs.AddRange(other._verbs);
        foreach (var point in other._points)
            _points.Add(Steady.Place(point, transform));
        return this;
    }

    /// <summary>A copy moved by <paramref name="transform"/>.</summary>
    public Path Transform(Matrix3x2 transform) => new Path().Append(this, transform);

    private Path Add(PathVerb verb, params ReadOnlySpan<Vector2> points)
    {
        Overlaps = null;
        _verbs.Add(verb);
        _points.AddRange(points);
        return this;
    }
}
