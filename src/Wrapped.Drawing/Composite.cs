namespace Wrapped.Drawing;

/// <summary>The ways in which one picture goes on another (https://www.w3.org/TR/compositing-1/), in the order that fonts number them.</summary>
public enum Composite
{
    Clear,
    Source,
    Backdrop,
    SourceOver,
    BackdropOver,
    SourceIn,
    BackdropIn,
    SourceOut,
    BackdropOut,
    SourceAtop,
    BackdropAtop,
    Xor,
    Plus,
    Screen,
    Overlay,
    Darken,
    Lighten,
    ColourDodge,
    ColourBurn,
    HardLight,
    SoftLight,
    Difference,
    Exclusion,
    Multiply,
    Hue,
    Saturation,
    Colour,
    Luminosity,
}
