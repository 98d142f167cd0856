using Wrapped.Drawing.Fonts.Layout;

namespace Wrapped.Drawing.Text.Writing.Indic;

/// <summary>Reads and writes what a glyph is within its syllable.</summary>
internal static class IndicGlyph
{
    public static IndicCategory Kind(this in ShapingGlyph glyph) => (IndicCategory)glyph.Category;

    public static IndicPlace Where(this in ShapingGlyph glyph) => (IndicPlace)glyph.Place;

    public static void Put(this ref ShapingGlyph glyph, IndicPlace place) => glyph.Place = (byte)place;

    /// <summary>What it still is after the font's forms; a ligature is nothing that it was made of.</summary>
    public static IndicCategory KindNow(this in ShapingGlyph glyph) => glyph.Ligated ? IndicCategory.Other : (IndicCategory)glyph.Category;

    /// <summary>A halant that is still seen, not one that joined its consonants.</summary>
    public static bool IsOpenHalant(this in ShapingGlyph glyph) => glyph.KindNow() == IndicCategory.Halant;

    /// <summary>Whether the font made one form of several glyphs.</summary>
    public static bool IsFormed(this in ShapingGlyph glyph) => glyph.Ligated && !glyph.Multiplied;
}
