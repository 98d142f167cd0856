namespace Wrapped.Drawing.Fonts;

/// <summary>Stands in where no font has a character: a small middle dot, quieter than an empty box and never mistaken for a letter.</summary>
internal sealed class PlaceholderFont : Font
{
    public const int Space = 0;
    public const int Dot = 1;

    /// <summary>In font units.</summary>
    public const float Advance = 340;

    private static readonly Path Nothing = new();
    private static readonly Path Circle = Shapes.Circle(new(Advance / 2, 330), 70);

    private PlaceholderFont()
    {
    }

    public static PlaceholderFont Instance { get; } = new();

    public override int UnitsPerEm => 1000;

    public static Box Ink(int glyph) => glyph == Dot ? Circle.Bounds : Box.None;

    public override Path Outline(int glyph) => glyph == Dot ? Circle : Nothing;

    public override IReadOnlyList<ColourLayer>? Colours(int glyph) => null;
}
