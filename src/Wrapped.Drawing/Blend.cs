namespace Wrapped.Drawing;

/// <summary>How new ink meets what is there (https://www.w3.org/TR/compositing-1/).</summary>
public enum Blend
{
    Over,
    Multiply,
    Screen,
    Overlay,
    SoftLight,
}
