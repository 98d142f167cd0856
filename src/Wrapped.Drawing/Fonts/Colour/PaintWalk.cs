using System.Numerics;
using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Colour;

/// <summary>Walks the paint graph of one glyph and writes down each filled shape, back to front.</summary>
internal sealed class PaintWalk(ColourTable table, Palette palette, OpenTypeFont font)
{
    private const int DeepestPaint = 32;
    private const int MostPaints = 4096;

    private List<ColourLayer> _layers = [];
    private int _paints;

    /// <summary>What <paramref name="paint"/> paints within <paramref name="shape"/>; both in the space of <paramref name="placing"/> where they are met.</summary>
    public IReadOnlyList<ColourLayer> Layers(FontBytes paint, Matrix3x2 placing, Path? shape, int depth)
    {
        var outer = _layers;
        var inner = _layers = [];
        Visit(paint, placing, shape, depth);
        _layers = outer;
        return inner;
    }

    private void Visit(FontBytes paint, Matrix3x2 placing, Path? shape, int depth)
    {
        if (depth > DeepestPaint || ++_paints > MostPaints)
            throw new UnreadableFontException("A colour glyph of the font is nested without end.");
        var format = (PaintFormat)paint.U8(0);
        switch (format)
        {
            case PaintFormat.Layers:
                var first = paint.Offset32(2);
                for (var i = 0; i < paint.U8(1); i++)
                    Visit(table.LayerPaint(first + i), placing, shape, depth + 1);
                break;
            case PaintFormat.Glyph:
                Visit(Child(paint), placing, font.PlainOutline(paint.U16(4)).Transform(placing), depth + 1);
                break;
            case PaintFormat.ColourGlyph:
                if (table.FindPaint(paint.U16(1)) is { IsEmpty: false } other)
                    Visit(other, placing, shape, depth + 1);
                break;
            case PaintFormat.Composite:
                Compose(paint, placing, shape, depth + 1);
                break;
            case >= PaintFormat.Transform and <= PaintFormat.VariableSkewAroundCentre:
                Visit(Child(paint), PaintTransform.Read(paint, format) * placing, shape, depth + 1);
                break;
            default:
                if (shape is not null && GradientReader.Read(paint, format, palette, placing) is { } fill)
                    _layers.Add(new ColourFill(shape, fill));
                break;
        }
    }

    private void Compose(FontBytes paint, Matrix3x2 placing, Path? shape, int depth)
    {
        var mode = (Composite)paint.U8(4);
        if (mode > Composite.Luminosity)
            throw new UnreadableFontException("The font asks for a way of compositing that is not known.");
        if (mode == Composite.SourceOver)
        {
            Visit(paint.From(paint.U24(5)), placing, shape, depth);
            Visit(Child(paint), placing, shape, depth);
            return;
        }
        _layers.Add(new ColourComposite(Layers(paint.From(paint.U24(5)), placing, shape, depth), Layers(Child(paint), placing, shape, depth), mode));
    }

    private static FontBytes Child(FontBytes paint) => paint.From(paint.U24(1));
}
