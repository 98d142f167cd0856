namespace Wrapped.Drawing;

/// <summary>How a gradient's colours are mixed: premultiplied, so that a fade to nothing keeps its hue.</summary>
internal static class GradientColour
{
    /// <summary>The colour at <paramref name="at"/> between two stops.</summary>
    public static Rgba Between(Stop from, Stop to, float at)
    {
        var share = to.At > from.At ? (at - from.At) / (to.At - from.At) : 1;
        var alpha = from.Colour.A + ((to.Colour.A - from.Colour.A) * share);
        if (alpha <= 0)
            return to.Colour with { A = 0 };
        var part = to.Colour.A * share / alpha;
        return from.Colour.Mix(to.Colour, part) with { A = alpha };
    }
}
