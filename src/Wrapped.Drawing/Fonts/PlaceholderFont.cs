namespace Wrapped.Drawing.Fonts;

/// <summary>Stands in where no font has a character: a small middle dot, quieter than an empty box and never mistaken for a letter.</summary>
internal sealed class PlaceholderFont : Font
{
    public const int Dot = 0;
    public const float Advance = 340;

    private static readonly Path Shape = Shapes.Circle(new(Advance / 2, 330), 70);

    private PlaceholderFont()
    {
    }

    public static PlaceholderFont Instance { get; } = new();

    public static Box Ink { get; } = new((Advance / 2) - 70, 260, (Advance / 2) + 70, 400);

    public override int UnitsPerEm => 1000;

    public override Path Outline(int glyph) => Shape;

    public override IReadOnlyList<ColourLayer>? Colours(int glyph) => null;
}
