namespace Wrapped.Drawing.Svg;

/// <summary>Blend modes by class, for a page whose content security policy forbids styles in markup; its style sheet gives each class its <c>mix-blend-mode</c>.</summary>
public static class SvgBlend
{
    /// <summary>The class of <paramref name="blend"/>, such as <c>blend-multiply</c>; null for <see cref="Blend.Over"/>, which needs none.</summary>
    public static string? Class(Blend blend) => Mode(blend) is { } mode ? "blend-" + mode : null;

    /// <summary>The style rules that the classes need.</summary>
    public static string Rules { get; } = string.Join('\n', Enum.GetValues<Blend>().Where(blend => Class(blend) is not null)
        .Select(blend => $".{Class(blend)} {{ mix-blend-mode: {Mode(blend)}; }}"));

    internal static string Attribute(Blend blend) => Class(blend) is { } name ? $" class=\"{name}\"" : "";

    private static string? Mode(Blend blend) => blend switch
    {
        Blend.Multiply => "multiply",
        Blend.Screen => "screen",
        Blend.Overlay => "overlay",
        Blend.SoftLight => "soft-light",
        _ => null,
    };
}
