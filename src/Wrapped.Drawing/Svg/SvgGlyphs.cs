using System.Globalization;
using System.Numerics;
using System.Text;
using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Raster;
using Wrapped.Drawing.Text;

namespace Wrapped.Drawing.Svg;

/// <summary>Glyphs, each defined once in its font's units and used wherever it stands.</summary>
internal sealed class SvgGlyphs(SvgDefinitions definitions, SvgShapes shapes)
{
    // Twice as large as emoji are drawn on cards.
    private const float PixelsPerEm = 160;

    private readonly Dictionary<(Font Font, int Glyph), string?> _ids = [];

    /// <summary>The elements of <paramref name="glyphs"/>, all of one run, with these attributes (each after a space); empty where all are blank.</summary>
    public string Element(GlyphRun run, IEnumerable<PlacedGlyph> glyphs, Vector2 origin, string attributes)
    {
        var uses = new StringBuilder();
        var unit = run.Size / run.Font.UnitsPerEm;
        foreach (var (glyph, place) in glyphs)
        {
            if (Id(run.Font, glyph) is { } id)
                uses.Append(CultureInfo.InvariantCulture, $"<use href=\"#{id}\"{Place("x", place.X / unit)}{Place("y", -place.Y / unit)}/>");
        }

        var transform = run.Scale * Matrix3x2.CreateTranslation(origin);
        return uses.Length == 0 ? "" : $"<g transform=\"{SvgMatrix.Of(transform)}\"{attributes}>{uses}</g>";
    }

    private static string Place(string name, float units)
    {
        var text = SvgNumber.Of(units, 1);
        return text == "0" ? "" : $" {name}=\"{text}\"";
    }

    private string? Id(Font font, int glyph)
    {
        if (!_ids.TryGetValue((font, glyph), out var id))
            _ids[(font, glyph)] = id = Define(font, glyph);
        return id;
    }

    private string? Define(Font font, int glyph)
    {
        // A thousandth of an em is finer than the eye; a coarser font needs its decimals.
        var decimals = font.UnitsPerEm >= 1000 ? 0 : 2;
        if (font.Colours(glyph) is { } layers)
        {
            var content = layers.All(layer => layer is ColourFill)
                ? string.Concat(layers.OfType<ColourFill>().Select(layer => shapes.Element(layer.Shape, layer.Paint, "", decimals)))
                : Picture(layers, font.UnitsPerEm);
            return content.Length == 0 ? null : definitions.Id("g", "", content);
        }

        var data = PathData.Of(font.Outline(glyph), decimals);
        return data.IsEmpty ? null : definitions.Id("path", $" d=\"{data}\"", "");
    }

    // Fonts put pictures together in ways that SVG has no words for.
    private static string Picture(IReadOnlyList<ColourLayer> layers, int unitsPerEm)
    {
        var bounds = layers.SelectMany(layer => layer.Shapes).Aggregate(Box.None, (box, shape) => box.Union(shape.Bounds));
        if (bounds.IsEmpty)
            return "";
        var scale = PixelsPerEm / unitsPerEm;
        var (width, height) = ((int)MathF.Ceiling(bounds.Width * scale), (int)MathF.Ceiling(bounds.Height * scale));
        var canvas = new RasterCanvas(width, height);
        canvas.Draw(layers, new Matrix3x2(scale, 0, 0, -scale, -bounds.Left * scale, bounds.Bottom * scale), Blend.Over);

        // Letters stand upside down in their own space.
        return SvgPicture.Element(canvas.Pixels, Box.At(bounds.Left, -bounds.Bottom, width / scale, height / scale), " transform=\"scale(1 -1)\"", withAlpha: true);
    }
}
