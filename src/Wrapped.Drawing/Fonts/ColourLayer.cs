namespace Wrapped.Drawing.Fonts;

/// <summary>A part of a colour glyph; shapes and paints are in font units, y up.</summary>
public abstract record ColourLayer
{
    /// <summary>Every shape that is filled in it.</summary>
    public abstract IEnumerable<Path> Shapes { get; }
}

/// <summary>One filled shape.</summary>
public sealed record ColourFill(Path Shape, Paint Paint) : ColourLayer
{
    public override IEnumerable<Path> Shapes => [Shape];
}

/// <summary>Two pictures made one, apart from what lies below (https://learn.microsoft.com/typography/opentype/spec/colr#format-32-paintcomposite).</summary>
public sealed record ColourComposite(IReadOnlyList<ColourLayer> Backdrop, IReadOnlyList<ColourLayer> Source, Composite Mode) : ColourLayer
{
    public override IEnumerable<Path> Shapes => Backdrop.Concat(Source).SelectMany(layer => layer.Shapes);
}
