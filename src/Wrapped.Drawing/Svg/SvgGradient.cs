using System.Numerics;

namespace Wrapped.Drawing.Svg;

/// <summary>Gradients that SVG knows (https://www.w3.org/TR/SVG2/pservers.html).</summary>
internal static class SvgGradient
{
    /// <summary>The id of <paramref name="paint"/>'s definition; null where SVG has no such gradient.</summary>
    public static string? Define(SvgDefinitions definitions, GradientPaint paint) => paint switch
    {
        LinearPaint linear => definitions.Id(
            "linearGradient",
            $" gradientUnits=\"userSpaceOnUse\"{Numbers(("x1", linear.From.X), ("y1", linear.From.Y), ("x2", linear.To.X), ("y2", linear.To.Y))}{Rest(paint)}",
            SvgStops.Of(paint.Stops)),
        RadialPaint radial => Define(definitions, Growing(radial)),
        _ => null,
    };

    private static string Define(SvgDefinitions definitions, RadialPaint radial)
    {
        var focus = radial.FromCentre == radial.Centre ? "" : Numbers(("fx", radial.FromCentre.X), ("fy", radial.FromCentre.Y));
        var start = radial.FromRadius == 0 ? "" : Numbers(("fr", radial.FromRadius));
        var rim = Numbers(("cx", radial.Centre.X), ("cy", radial.Centre.Y), ("r", radial.Radius));
        return definitions.Id("radialGradient", $" gradientUnits=\"userSpaceOnUse\"{rim}{focus}{start}{Rest(radial)}", SvgStops.Of(radial.Stops));
    }

    // SVG wants the smaller circle first.
    private static RadialPaint Growing(RadialPaint radial) => radial.FromRadius <= radial.Radius ? radial : radial with
    {
        FromCentre = radial.Centre,
        FromRadius = radial.Radius,
        Centre = radial.FromCentre,
        Radius = radial.FromRadius,
        Stops = [.. radial.Stops.Reverse().Select(stop => stop with { At = 1 - stop.At })],
    };

    private static string Rest(GradientPaint paint)
    {
        var spread = paint.Spread switch { Spread.Repeat => " spreadMethod=\"repeat\"", Spread.Reflect => " spreadMethod=\"reflect\"", _ => "" };
        return paint.Transform == Matrix3x2.Identity ? spread : $"{spread} gradientTransform=\"{SvgMatrix.Of(paint.Transform)}\"";
    }

    private static string Numbers(params ReadOnlySpan<(string Name, float Value)> attributes)
    {
        var text = "";
        foreach (var (name, value) in attributes)
            text += $" {name}=\"{SvgNumber.Of(value)}\"";
        return text;
    }
}
