using System.Numerics;
using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Colour;

/// <summary>Reads the nodes that fill: one colour, or a gradient along a line, between circles, or around a point.</summary>
internal static class GradientReader
{
    /// <summary>Null for a gradient that paints nothing, and for kinds that are not known.</summary>
    public static Paint? Read(FontBytes paint, PaintFormat format, Palette palette, Matrix3x2 placing)
    {
        if (format is PaintFormat.Solid or PaintFormat.VariableSolid)
            return new SolidPaint(palette.Colour(paint.U16(1), paint.F2Dot14(3)));
        if (format is not (>= PaintFormat.Linear and <= PaintFormat.VariableSweep))
            return null;
        var variable = ((int)format & 1) != 0;
        var line = paint.From(paint.U24(1));
        var stops = ReadStops(line, variable, palette);
        if (stops.Count == 0)
            return null;
        GradientPaint? gradient = format switch
        {
            PaintFormat.Linear or PaintFormat.VariableLinear => Linear(paint, stops),
            PaintFormat.Radial or PaintFormat.VariableRadial => Radial(paint, stops),
            _ => new SweepPaint(Point(paint, 4), Degrees(paint, 8), Degrees(paint, 10), stops),
        };
        var spread = line.U8(0) switch { 1 => Spread.Repeat, 2 => Spread.Reflect, _ => Spread.Pad };
        return gradient is null ? null : gradient with { Spread = spread, Transform = placing };
    }

    private static List<Stop> ReadStops(FontBytes line, bool variable, Palette palette)
    {
        var stops = new List<Stop>();
        var size = variable ? 10 : 6;
        for (var i = 0; i < line.U16(1); i++)
        {
            var at = 3 + (i * size);
            stops.Add(new(line.F2Dot14(at), palette.Colour(line.U16(at + 2), line.F2Dot14(at + 4))));
        }
        // A stable sort, for two stops in one place make a hard edge.
        return [.. stops.OrderBy(stop => stop.At)];
    }

    // The third point says how the stripes are slanted; the line is turned to stand upright on them.
    private static LinearPaint? Linear(FontBytes paint, List<Stop> stops)
    {
        var (from, to, slant) = (Point(paint, 4), Point(paint, 8), Point(paint, 12) - Point(paint, 4));
        var across = new Vector2(slant.Y, -slant.X);
        if (across == Vector2.Zero)
            return null;
        to = from + (across * (Vector2.Dot(to - from, across) / across.LengthSquared()));
        var (first, last) = (stops[0].At, stops[^1].At);
        if (first < last)
        {
            (from, to) = (Steady.Between(from, to, first), Steady.Between(from, to, last));
            stops = stops.ConvertAll(stop => stop with { At = (stop.At - first) / (last - first) });
        }
        return from == to ? null : new(from, to, stops);
    }

    private static RadialPaint Radial(FontBytes paint, List<Stop> stops)
    {
        var (from, fromRadius, to, toRadius) = (Point(paint, 4), (float)paint.U16(8), Point(paint, 10), (float)paint.U16(14));
        var (first, last) = (stops[0].At, stops[^1].At);
        var (startRadius, endRadius) = (fromRadius + ((toRadius - fromRadius) * first), fromRadius + ((toRadius - fromRadius) * last));
        if (first < last && startRadius >= 0 && endRadius >= 0)
        {
            var (start, end) = (Steady.Between(from, to, first), Steady.Between(from, to, last));
            return new(start, startRadius, end, endRadius, stops.ConvertAll(stop => stop with { At = (stop.At - first) / (last - first) }));
        }
        return new(from, fromRadius, to, toRadius, stops.ConvertAll(stop => stop with { At = Math.Clamp(stop.At, 0, 1) }));
    }

    // Half turns minus one, so that a full turn fits the number.
    private static float Degrees(FontBytes paint, int at) => (paint.F2Dot14(at) + 1) * 180;

    private static Vector2 Point(FontBytes paint, int at) => new(paint.S16(at), paint.S16(at + 2));
}
