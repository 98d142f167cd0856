using Wrapped.Drawing;

namespace Wrapped.Cards.Themes;

/// <summary>The house's colours.</summary>
internal static class Palette
{
    public static Rgba Ink { get; } = Rgba.Hex("#0F0E17");

    public static Rgba Paper { get; } = Rgba.Hex("#FFF8EC");

    public static Rgba Cream { get; } = Rgba.Hex("#F6EFE0");

    public static Rgba Orange { get; } = Rgba.Hex("#FF5B2E");

    public static Rgba Yellow { get; } = Rgba.Hex("#FFC233");

    public static Rgba Sand { get; } = Rgba.Hex("#F4EBDD");

    public static Rgba Violet { get; } = Rgba.Hex("#6B4DFF");

    public static Rgba Green { get; } = Rgba.Hex("#12B886");

    public static Rgba Pink { get; } = Rgba.Hex("#FF8FB8");

    public static Rgba Lime { get; } = Rgba.Hex("#E8FF47");

    public static Rgba Cobalt { get; } = Rgba.Hex("#2E5BFF");

    /// <summary>Ink or paper, whichever reads better on <paramref name="ground"/>; ink wins where it reads well enough.</summary>
    public static Rgba On(Rgba ground) => Ink.Contrast(ground) >= 5.2f ? Ink : Paper;
}
