using System.Numerics;

namespace Wrapped.Drawing.Raster.Compositing;

/// <summary>The colour where both pictures are (https://www.w3.org/TR/compositing-1/#blending); nothing is premultiplied here.</summary>
internal static class ColourMix
{
    public static Vector3 Of(Composite mode, Vector3 source, Vector3 backdrop) => mode switch
    {
        Composite.Multiply => source * backdrop,
        Composite.Screen => source + backdrop - (source * backdrop),
        Composite.Darken => Vector3.Min(source, backdrop),
        Composite.Lighten => Vector3.Max(source, backdrop),
        Composite.Difference => Vector3.Abs(source - backdrop),
        Composite.Exclusion => source + backdrop - (2 * source * backdrop),
        Composite.Overlay => Each(backdrop, source, HardLight),
        Composite.HardLight => Each(source, backdrop, HardLight),
        Composite.SoftLight => Each(source, backdrop, SoftLight),
        Composite.ColourDodge => Each(source, backdrop, static (s, b) => b == 0 ? 0 : s >= 1 ? 1 : MathF.Min(1, b / (1 - s))),
        Composite.ColourBurn => Each(source, backdrop, static (s, b) => b >= 1 ? 1 : s <= 0 ? 0 : 1 - MathF.Min(1, (1 - b) / s)),
        Composite.Hue => Tone.WithLuminosity(Tone.WithSaturation(source, Tone.Saturation(backdrop)), Tone.Luminosity(backdrop)),
        Composite.Saturation => Tone.WithLuminosity(Tone.WithSaturation(backdrop, Tone.Saturation(source)), Tone.Luminosity(backdrop)),
        Composite.Colour => Tone.WithLuminosity(source, Tone.Luminosity(backdrop)),
        Composite.Luminosity => Tone.WithLuminosity(backdrop, Tone.Luminosity(source)),
        _ => source,
    };

    private static Vector3 Each(Vector3 source, Vector3 backdrop, Func<float, float, float> mix) =>
        new(mix(source.X, backdrop.X), mix(source.Y, backdrop.Y), mix(source.Z, backdrop.Z));

    private static float HardLight(float source, float backdrop) =>
        source <= 0.5f ? 2 * source * backdrop : (2 * source) - 1 + backdrop - (((2 * source) - 1) * backdrop);

    /// <summary>One part of a colour under a soft light (https://www.w3.org/TR/compositing-1/#blendingsoftlight).</summary>
    public static float SoftLight(float source, float backdrop)
    {
        if (source <= 0.5f)
            return backdrop - ((1 - (2 * source)) * backdrop * (1 - backdrop));
        var lighter = backdrop <= 0.25f ? ((((16 * backdrop) - 12) * backdrop) + 4) * backdrop : MathF.Sqrt(backdrop);
        return backdrop + (((2 * source) - 1) * (lighter - backdrop));
    }
}
