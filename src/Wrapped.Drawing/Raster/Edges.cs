using System.Numerics;
using System.Runtime.InteropServices;

namespace Wrapped.Drawing.Raster;

/// <summary>The straight sides of one or more paths: curves are cut so finely that the eye cannot tell, and contours are closed.</summary>
internal sealed class Edges
{
    // How far a side may stray from its curve, in pixels.
    private const float Tolerance = 0.08f;

    private readonly List<Edge> _edges = [];
    private Vector2 _least;
    private Vector2 _most;
    private Vector2 _start;
    private Vector2 _pen;

    public Edges() => Clear();

    public ReadOnlySpan<Edge> All => CollectionsMarshal.AsSpan(_edges);

    /// <summary>Where, from top to bottom, contours among them may overlap.</summary>
    public List<(float Top, float Bottom)> Overlapping { get; } = [];

    public Box Bounds => new(_least.X, _least.Y, _most.X, _most.Y);

    /// <summary>Whether something in <paramref name="box"/> could touch a pixel together with what is here, looking from left to right.</summary>
    public bool IsNear(Box box, Matrix3x2 transform)
    {
        var (one, other) = (Steady.Place(new(box.Left, 0), transform).X, Steady.Place(new(box.Right, 0), transform).X);
        return MathF.Max(one, other) > _least.X - 1 && MathF.Min(one, other) < _most.X + 1;
    }

    public void Clear()
    {
        _edges.Clear();
        Overlapping.Clear();
        (_least, _most) = (new(float.PositiveInfinity), new(float.NegativeInfinity));
    }

    /// <summary>Adds the sides of <paramref name="path"/>; a path with a point that is not a finite number has none. <paramref name="overlaps"/> are its own, where they are known.</summary>
    public void Add(Path path, Matrix3x2 transform, Overlaps? overlaps = null)
    {
        var before = Bounds;
        (_least, _most) = (new(float.PositiveInfinity), new(float.NegativeInfinity));
        AddSides(path, transform);
        // Letters beside each other, as most are, do not overlap.
        if (overlaps is null || (before.Right > _least.X && before.Left < _most.X))
            Overlapping.Add((float.NegativeInfinity, float.PositiveInfinity));
        else
            Overlapping.AddRange(overlaps.Stretches(path, transform));
        (_least, _most) = (Vector2.Min(_least, new(before.Left, before.Top)), Vector2.Max(_most, new(before.Right, before.Bottom)));
    }

    private void AddSides(Path path, Matrix3x2 transform)
    {
        var points = path.PointSpan;
        foreach (var point in points)
        {
            var moved = Steady.Place(point, transform);
            if (!float.IsFinite(moved.X) || !float.IsFinite(moved.Y))
                return;
        }

        var sink = new Sink(this);
        Flattening.Walk(path, transform, Tolerance, ref sink);
        Close();
    }

    private void Close()
    {
        if (_pen != _start)
            LineTo(_start);
    }

    private void LineTo(Vector2 to)
    {
        _least = Vector2.Min(_least, Vector2.Min(_pen, to));
        _most = Vector2.Max(_most, Vector2.Max(_pen, to));
        if (_pen.Y != to.Y)
            _edges.Add(new(_pen, to));
        _pen = to;
    }

    private readonly struct Sink(Edges edges) : ILineSink
    {
        public void MoveTo(Vector2 to)
        {
            edges.Close();
            edges._start = edges._pen = to;
        }

        public void LineTo(Vector2 to, bool isEnd) => edges.LineTo(to);

        public void Close() => edges.Close();
    }
}
