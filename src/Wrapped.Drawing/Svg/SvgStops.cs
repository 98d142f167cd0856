using System.Globalization;
using System.Text;

namespace Wrapped.Drawing.Svg;

/// <summary>A gradient's stops. SVG mixes colours that are not premultiplied, so where two stops differ in colour and in alpha, more are needed between.</summary>
internal static class SvgStops
{
    private const int StepsBetween = 8;

    public static string Of(IReadOnlyList<Stop> stops)
    {
        var text = new StringBuilder();
        Stop? last = null;
        void Add(Stop stop)
        {
            if (stop == last)
                return;
            text.Append(CultureInfo.InvariantCulture, $"<stop offset=\"{SvgNumber.Of(stop.At, 4)}\" stop-color=\"{SvgColour.Hex(stop.Colour)}\"{SvgColour.Opacity("stop-opacity", stop.Colour.A)}/>");
            last = stop;
        }

        if (stops.Count == 1)
            Add(stops[0]);
        for (var i = 1; i < stops.Count; i++)
        {
            foreach (var stop in Between(stops[i - 1], stops[i]))
                Add(stop);
        }

        return text.ToString();
    }

    private static IEnumerable<Stop> Between(Stop first, Stop second)
    {
        // Nothing has no colour of its own.
        if (first.Colour.A <= 0)
            first = first with { Colour = second.Colour with { A = 0 } };
        if (second.Colour.A <= 0)
            second = second with { Colour = first.Colour with { A = 0 } };

        yield return first;
        if (first.Colour.A != second.Colour.A && first.Colour with { A = 1 } != second.Colour with { A = 1 })
        {
            for (var step = 1; step < StepsBetween; step++)
            {
                var at = first.At + ((second.At - first.At) * step / StepsBetween);
                yield return new(at, Mixed(first, second, at));
            }
        }

        yield return second;
    }

    // Premultiplied, so that a fade to nothing keeps its hue.
    private static Rgba Mixed(Stop from, Stop to, float at)
    {
        var share = to.At > from.At ? (at - from.At) / (to.At - from.At) : 1;
        var alpha = from.Colour.A + ((to.Colour.A - from.Colour.A) * share);
        if (alpha <= 0)
            return to.Colour with { A = 0 };
        return from.Colour.Mix(to.Colour, to.Colour.A * share / alpha) with { A = alpha };
    }
}
