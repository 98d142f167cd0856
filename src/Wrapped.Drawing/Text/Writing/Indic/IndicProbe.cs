using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Fonts.Layout;

namespace Wrapped.Drawing.Text.Writing.Indic;

/// <summary>Asks whether a feature of the font would do anything to two glyphs.</summary>
internal sealed class IndicProbe(LayoutTable table, OpenTypeFont font, FeatureLookups features)
{
    public bool Changes(string feature, int first, int second)
    {
        var lookups = features.Of(feature);
        if (lookups.Count == 0)
            return false;
        var glyphs = new GlyphBuffer();
        glyphs.Add(Glyph(first));
        glyphs.Add(Glyph(second));
        var pass = new LayoutPass(glyphs, table, font.Definitions, rightToLeft: false);
        foreach (var lookup in lookups)
        {
            if (pass.Apply(lookup, uint.MaxValue) && (glyphs.Count != 2 || glyphs[0].Glyph != first || glyphs[1].Glyph != second))
                return true;
        }
        return false;
    }

    private ShapingGlyph Glyph(int glyph) => new() { Glyph = glyph, Mask = uint.MaxValue, Class = font.Definitions.Class(glyph) };
}
