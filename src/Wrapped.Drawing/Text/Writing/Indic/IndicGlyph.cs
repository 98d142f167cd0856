using Wrapped.Drawing.Fonts.Layout;

namespace Wrapped.Drawing.Text.Writing.Indic;

/// <summary>Reads and writes what a glyph is within its syllable.</summary>
internal static class IndicGlyph
{
    public static IndicCategory Kind(this in ShapingGlyph glyph) => (IndicCategory)glyph.Category;

    public static IndicPlace Where(this in ShapingGlyph glyph) => (IndicPlace)glyph.Place;

    public static void Put(this ref ShapingGlyph glyph, IndicPlace place) => glyph.Place = (byte)place;

    /// <summary>A halant that is still seen, not one that joined its consonants.</summary>
    public static bool IsOpenHalant(this in ShapingGlyph glyph) => glyph.Kind() == IndicCategory.Halant && !glyph.Ligated;
}
