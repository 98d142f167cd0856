using Wrapped.Drawing;

namespace Wrapped.Cards.Themes;

/// <summary>Colours from little to much.</summary>
internal sealed class Heat(params IReadOnlyList<Rgba> steps)
{
    /// <summary>On a dark ground: the more, the brighter.</summary>
    public static Heat Embers { get; } = new(Rgba.Hex("#4B1733"), Rgba.Hex("#9C1D4D"), Rgba.Hex("#E23A3A"), Rgba.Hex("#FF8A2B"), Rgba.Hex("#FFD24A"), Rgba.Hex("#FFF6D0"));

    /// <summary>On a light ground: the more, the darker.</summary>
    public static Heat Print { get; } = new(Rgba.Hex("#FBE3C0"), Rgba.Hex("#FFC061"), Rgba.Hex("#FF7A3D"), Rgba.Hex("#D81E5B"), Rgba.Hex("#7A1470"), Rgba.Hex("#260B3F"));

    public IReadOnlyList<Rgba> Steps { get; } = steps;

    /// <summary>The colour of <paramref name="share"/>, 0 to 1; more is as much as 1.</summary>
    public Rgba Of(float share)
    {
        var at = Math.Clamp(share, 0, 1) * (Steps.Count - 1);
        var below = Math.Min((int)at, Steps.Count - 2);
        return Steps[below].Mix(Steps[below + 1], at - below);
    }
}
