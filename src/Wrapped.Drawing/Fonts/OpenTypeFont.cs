using System.Collections.Concurrent;
using Wrapped.Drawing.Fonts.Colour;
using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Fonts.Outlines;
using Wrapped.Drawing.Fonts.Variations;

namespace Wrapped.Drawing.Fonts;

/// <summary>A TrueType font at one weight, read from a .ttf or .woff2 file.</summary>
public sealed class OpenTypeFont : Font
{
    private readonly FontFile _file;
    private readonly GlyphAssembler _assembler;
    private readonly AdvanceVariations? _advances;
    private readonly bool _varies;
    private readonly ConcurrentDictionary<int, Shape> _shapes = new();
    private readonly Lazy<ColourTable?> _colours;

    internal OpenTypeFont(FontFile file, int weight)
    {
        _file = file;
        var tables = file.Tables;
        var coordinates = VariationAxes.Normalise(tables["fvar"], tables["avar"], weight);
        var varies = !tables["gvar"].IsEmpty && Array.Exists(coordinates, static at => at != 0);
        _assembler = new(file.Glyphs, varies ? new(tables["gvar"], coordinates) : null);
        _advances = varies && tables["HVAR"] is { IsEmpty: false } hvar ? new(hvar, coordinates) : null;
        _colours = new(() => ColourTable.Read(tables["COLR"], tables["CPAL"], this));
        Definitions = new(tables["GDEF"], coordinates);
        Substitutions = tables["GSUB"] is { IsEmpty: false } gsub ? new(gsub, positions: false) : null;
        Positions = tables["GPOS"] is { IsEmpty: false } gpos ? new(gpos, positions: true) : null;
        _varies = varies;
    }

    /// <summary>The path of its file.</summary>
    public string Source => _file.Source;

    public override int UnitsPerEm => _file.UnitsPerEm;

    internal bool HasColours => !_file.Tables["COLR"].IsEmpty;

    internal GlyphDefinitions Definitions { get; }

    internal LayoutTable? Substitutions { get; }

    internal LayoutTable? Positions { get; }

    /// <summary>Reads a font file that is in memory; throws <see cref="UnreadableFontException"/>, also later where a damaged part is first needed.</summary>
    public static OpenTypeFont Read(ReadOnlyMemory<byte> bytes, string source, int weight) => FontFile.Read(bytes, source).At(weight);

    /// <summary>The glyph of <paramref name="codePoint"/>; 0 where the font has none.</summary>
    public int Glyph(int codePoint) => _file.Characters.Glyph(codePoint);

    public override Path Outline(int glyph) => At(glyph).Outline;

    public override IReadOnlyList<ColourLayer>? Colours(int glyph) => _colours.Value?.Layers(glyph);

    /// <summary>The outline without looking whether the glyph has colours, which are made of such outlines.</summary>
    internal Path PlainOutline(int glyph) => OutlinePath.Of(_assembler.Assemble(glyph).Contours);

    /// <summary>How far the pen moves, in font units.</summary>
    internal float Advance(int glyph)
    {
        if (_advances is not null)
            return _file.Advances.Of(glyph) + _advances.Delta(glyph);
        return _varies ? At(glyph).Advance : _file.Advances.Of(glyph);
    }

    /// <summary>The box of the glyph's ink in font units, y up.</summary>
    internal Box Ink(int glyph) => At(glyph).Ink;

    private Shape At(int glyph) => _shapes.GetOrAdd(glyph, static (key, font) => font.Assemble(key), this);

    private Shape Assemble(int glyph)
    {
        var assembled = _assembler.Assemble(glyph);
        var outline = OutlinePath.Of(assembled.Contours);
        var ink = InkBox.Of(outline);
        foreach (var shape in (Colours(glyph) ?? []).SelectMany(layer => layer.Shapes))
            ink = ink.Union(InkBox.Of(shape));
        return new(outline, ink, _file.Advances.Of(glyph) + assembled.AdvanceDelta);
    }

    private sealed record Shape(Path Outline, Box Ink, float Advance);
}
