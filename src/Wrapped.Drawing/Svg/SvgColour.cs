namespace Wrapped.Drawing.Svg;

internal static class SvgColour
{
    /// <summary>The colour without its alpha, as <c>#rrggbb</c>.</summary>
    public static string Hex(Rgba colour) => $"#{Byte(colour.R):x2}{Byte(colour.G):x2}{Byte(colour.B):x2}";

    /// <summary>An attribute that says how opaque, or nothing where it is wholly so.</summary>
    public static string Opacity(string attribute, float opacity)
    {
        var text = SvgNumber.Of(float.IsNaN(opacity) ? 0 : Math.Clamp(opacity, 0, 1), 3);
        return text == "1" ? "" : $" {attribute}=\"{text}\"";
    }

    private static int Byte(float part) => float.IsNaN(part) ? 0 : (int)((Math.Clamp(part, 0, 1) * 255) + 0.5f);
}
