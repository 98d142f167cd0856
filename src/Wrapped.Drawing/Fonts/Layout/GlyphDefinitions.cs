using Wrapped.Drawing.Fonts.Files;
using Wrapped.Drawing.Fonts.Variations;

namespace Wrapped.Drawing.Fonts.Layout;

/// <summary>What each glyph is to the layout (https://learn.microsoft.com/typography/opentype/spec/gdef).</summary>
internal sealed class GlyphDefinitions
{
    private readonly FontBytes _classes;
    private readonly FontBytes _markClasses;
    private readonly FontBytes _markSets;

    public GlyphDefinitions(FontBytes gdef, float[] coordinates)
    {
        if (gdef.IsEmpty)
        {
            Store = new(default, coordinates);
            return;
        }
        _classes = gdef.At16(4);
        _markClasses = gdef.At16(10);
        var minor = gdef.U16(2);
        _markSets = minor >= 2 ? gdef.At16(12) : default;
        Store = new(minor >= 3 ? gdef.At32(14) : default, coordinates);
    }

    public ItemVariationStore Store { get; }

    /// <summary>Whether the font says at all which glyphs are marks.</summary>
    public bool HasClasses => !_classes.IsEmpty;

    public GlyphClass Class(int glyph) => (GlyphClass)Coverage.Class(_classes, glyph);

    public int MarkClass(int glyph) => Coverage.Class(_markClasses, glyph);

    public bool InMarkSet(int set, int glyph) =>
        !_markSets.IsEmpty && set < _markSets.U16(2) && Coverage.Index(_markSets.At32(4 + (set * 4)), glyph) >= 0;
}

/// <summary>The classes of GDEF.</summary>
internal enum GlyphClass
{
    None,
    Base,
    Ligature,
    Mark,
    Component,
}
