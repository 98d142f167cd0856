using System.Numerics;

namespace Wrapped.Drawing.Strokes;

/// <summary>Cuts lines into dashes (https://www.w3.org/TR/SVG2/painting.html#StrokeDashing).</summary>
internal static class Dashing
{
    // More than these on one line no eye can tell from a line, and no memory should be asked to.
    private const int MostDashes = 20_000;

    public static IEnumerable<Polyline> Cut(Polyline line, Pen pen)
    {
        float[] lengths = pen.Dashes.Count % 2 == 0 ? [.. pen.Dashes] : [.. pen.Dashes, .. pen.Dashes];
        var period = lengths.Sum();
        if (!float.IsFinite(period) || period <= 0 || lengths.Any(static length => length < 0) || Length(line) / period * lengths.Length > MostDashes)
            return [line];
        return Walk(line, lengths, Phase(pen.DashOffset, period));
    }

    private static float Phase(float offset, float period) => float.IsFinite(offset) ? offset - (MathF.Floor(offset / period) * period) : 0;

    private static IEnumerable<Polyline> Walk(Polyline line, float[] lengths, float phase)
    {
        var dash = 0;
        while (phase > lengths[dash] || (phase == lengths[dash] && phase > 0))
        {
            phase -= lengths[dash];
            dash = (dash + 1) % lengths.Length;
        }
        var left = lengths[dash] - phase;
        List<Vertex>? open = dash % 2 == 0 ? [line.Vertices[0]] : null;
        foreach (var (from, to) in Sides(line))
        {
            var (done, length) = (0f, Vector2.Distance(from.Point, to.Point));
            while (length - done > left)
            {
                done += left;
                var at = Steady.Between(from.Point, to.Point, done / length);
                if (open is not null)
                    yield return Ended(open, at, to.Point);
                dash = (dash + 1) % lengths.Length;
                left = lengths[dash];
                open = dash % 2 == 0 ? [new(at, true)] : null;
            }
            left -= length - done;
            open?.Add(to);
        }
        if (open is { Count: > 1 })
            yield return new(open, IsClosed: false);
    }

    // A dash without length still has a direction, for its caps: a hair of it.
    private static Polyline Ended(List<Vertex> open, Vector2 at, Vector2 towards)
    {
        const float Hair = 0.002f;
        if (open.Count == 1 && Vector2.Distance(open[0].Point, at) < Hair)
            at = open[0].Point + (Vector2.Normalize(towards - open[0].Point) * Hair);
        open.Add(new(at, true));
        return new(open, IsClosed: false);
    }

    private static float Length(Polyline line) => Sides(line).Sum(static side => Vector2.Distance(side.From.Point, side.To.Point));

    private static IEnumerable<(Vertex From, Vertex To)> Sides(Polyline line)
    {
        for (var i = 1; i < line.Vertices.Count; i++)
            yield return (line.Vertices[i - 1], line.Vertices[i]);
        if (line.IsClosed)
            yield return (line.Vertices[^1], line.Vertices[0]);
    }
}
