using System.Collections.Concurrent;
using System.Numerics;
using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Colour;

/// <summary>The colour glyphs of a font, as layers to be filled one over the other (https://learn.microsoft.com/typography/opentype/spec/colr).</summary>
internal sealed class ColourTable
{
    private readonly FontBytes _colr;
    private readonly Palette _palette;
    private readonly OpenTypeFont _font;
    private readonly ConcurrentDictionary<int, IReadOnlyList<ColourLayer>?> _layers = new();

    private ColourTable(FontBytes colr, Palette palette, OpenTypeFont font) => (_colr, _palette, _font) = (colr, palette, font);

    /// <summary>Null where the font has no colours.</summary>
    public static ColourTable? Read(FontBytes colr, FontBytes cpal, OpenTypeFont font) =>
        colr.IsEmpty || cpal.IsEmpty ? null : new(colr, new(cpal), font);

    public IReadOnlyList<ColourLayer>? Layers(int glyph) => _layers.GetOrAdd(glyph, static (key, table) => table.Flatten(key), this);

    /// <summary>The paint graph of <paramref name="glyph"/>; empty where it has none.</summary>
    public FontBytes FindPaint(int glyph)
    {
        var list = _colr.U16(0) >= 1 ? _colr.At32(14) : default;
        var (low, high) = (0, list.IsEmpty ? -1 : list.Offset32(0) - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var record = 4 + (middle * 6);
            if (glyph < list.U16(record))
                high = middle - 1;
            else if (glyph > list.U16(record))
                low = middle + 1;
            else
                return list.At32(record + 2);
        }
        return default;
    }

    /// <summary>A paint of the list that layered paints share.</summary>
    public FontBytes LayerPaint(int index)
    {
        var list = _colr.At32(18);
        if (list.IsEmpty || index >= list.Offset32(0))
            throw new UnreadableFontException("The font asks for a layer that it does not have.");
        return list.At32(4 + (index * 4));
    }

    private IReadOnlyList<ColourLayer>? Flatten(int glyph)
    {
        var paint = FindPaint(glyph);
        if (paint.IsEmpty)
            return FlatLayers(glyph);
        return new PaintWalk(this, _palette, _font).Layers(paint, Matrix3x2.Identity, shape: null, depth: 0);
    }

    // Version 0: glyphs in one colour each.
    private List<ColourLayer>? FlatLayers(int glyph)
    {
        var bases = _colr.At32(4);
        var layers = _colr.At32(8);
        for (var i = 0; i < _colr.U16(2); i++)
        {
            if (bases.U16(i * 6) != glyph)
                continue;
            var found = new List<ColourLayer>();
            var (first, count) = (bases.U16((i * 6) + 2), bases.U16((i * 6) + 4));
            for (var n = first; n < first + count; n++)
                found.Add(new ColourFill(_font.PlainOutline(layers.U16(n * 4)), new SolidPaint(_palette.Colour(layers.U16((n * 4) + 2), 1))));
            return found;
        }
        return null;
    }
}
