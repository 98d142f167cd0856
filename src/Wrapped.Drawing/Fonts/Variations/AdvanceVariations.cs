using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Variations;

/// <summary>How the advance of each glyph moves with the axes (https://learn.microsoft.com/typography/opentype/spec/hvar).</summary>
internal sealed class AdvanceVariations(FontBytes hvar, float[] coordinates)
{
    private readonly ItemVariationStore _store = new(hvar.At32(4), coordinates);
    private readonly FontBytes _map = hvar.At32(8);

    /// <summary>In whole font units.</summary>
    public float Delta(int glyph)
    {
        var (outer, inner) = _map.IsEmpty ? (0, glyph) : Look(glyph);
        return MathF.Floor(_store.Delta(outer, inner) + 0.5f);
    }

    // Glyphs past the end share the last entry.
    private (int Outer, int Inner) Look(int glyph)
    {
        var longCount = _map.U8(0) != 0;
        var count = longCount ? _map.Offset32(2) : _map.U16(2);
        if (count == 0)
            return (0, glyph);
        var format = _map.U8(1);
        var size = ((format >> 4) & 3) + 1;
        var at = (longCount ? 6 : 4) + (Math.Min(glyph, count - 1) * size);
        uint entry = 0;
        for (var i = 0; i < size; i++)
            entry = (entry << 8) | _map.U8(at + i);
        var innerBits = (format & 15) + 1;
        return ((int)(entry >> innerBits), (int)(entry & ((1u << innerBits) - 1)));
    }
}
