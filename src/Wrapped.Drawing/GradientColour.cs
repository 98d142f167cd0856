namespace Wrapped.Drawing;

/// <summary>How a gradient's colours are mixed: premultiplied, so that a fade to nothing keeps its hue.</summary>
public static class GradientColour
{
    /// <summary>The colour of <paramref name="stops"/>, in order of position and at least one, at <paramref name="at"/>.</summary>
    public static Rgba At(IReadOnlyList<Stop> stops, float at)
    {
        ArgumentNullException.ThrowIfNull(stops);
        var next = 0;
        while (next < stops.Count && stops[next].At <= at)
            next++;
        return next == 0 ? stops[0].Colour
            : next == stops.Count ? stops[^1].Colour
            : Between(stops[next - 1], stops[next], at);
    }

    /// <summary>The colour at <paramref name="at"/> between two stops.</summary>
    internal static Rgba Between(Stop from, Stop to, float at)
    {
        var share = to.At > from.At ? (at - from.At) / (to.At - from.At) : 1;
        var alpha = from.Colour.A + ((to.Colour.A - from.Colour.A) * share);
        if (alpha <= 0)
            return to.Colour with { A = 0 };
        return from.Colour.Mix(to.Colour, to.Colour.A * share / alpha) with { A = alpha };
    }
}
