using System.Globalization;

namespace Wrapped.Drawing;

/// <summary>A colour: sRGB, not premultiplied, each part 0 to 1.</summary>
public readonly record struct Rgba(float R, float G, float B, float A = 1)
{
    public static Rgba White { get; } = new(1, 1, 1);

    public static Rgba Black { get; } = new(0, 0, 0);

    /// <summary>The colour written <c>#RRGGBB</c>.</summary>
    public static Rgba Hex(string hex, float alpha = 1)
    {
        ArgumentNullException.ThrowIfNull(hex);
        if (hex.Length != 7 || hex[0] != '#')
            throw new FormatException($"'{hex}' is not a colour; write it as #RRGGBB.");
        var bits = int.Parse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new((bits >> 16) / 255f, (bits >> 8 & 255) / 255f, (bits & 255) / 255f, alpha);
    }

    /// <summary>The same colour, <paramref name="alpha"/> times as opaque.</summary>
    public Rgba Fade(float alpha) => this with { A = A * alpha };

    /// <summary>The colour <paramref name="share"/> of the way to <paramref name="other"/>, 0 to 1.</summary>
    public Rgba Mix(Rgba other, float share) =>
        new(R + ((other.R - R) * share), G + ((other.G - G) * share), B + ((other.B - B) * share), A + ((other.A - A) * share));

    /// <summary>Contrast with <paramref name="other"/>, 1 to 21 (https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio).</summary>
    public float Contrast(Rgba other)
    {
        var (mine, its) = (Luminance, other.Luminance);
        return (MathF.Max(mine, its) + 0.05f) / (MathF.Min(mine, its) + 0.05f);
    }

    private float Luminance => (0.2126f * Linear(R)) + (0.7152f * Linear(G)) + (0.0722f * Linear(B));

    private static float Linear(float part) => part <= 0.04045f ? part / 12.92f : MathF.Pow((part + 0.055f) / 1.055f, 2.4f);
}
