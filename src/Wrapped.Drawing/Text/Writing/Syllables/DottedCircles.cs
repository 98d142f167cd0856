using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Fonts.Layout;

namespace Wrapped.Drawing.Text.Writing.Syllables;

/// <summary>Gives signs that stand alone a dotted circle to stand on, where the font has one.</summary>
internal static class DottedCircles
{
    public const int CodePoint = 0x25CC;

    /// <param name="glyphs">The run, cut into syllables.</param>
    /// <param name="font">Its font.</param>
    /// <param name="category">What the circle is in the syllable.</param>
    /// <param name="reph">The category of a letter that stays before the circle; 0 for none.</param>
    public static void Insert(GlyphBuffer glyphs, OpenTypeFont font, byte category, byte reph = 0)
    {
        var circle = font.Glyph(CodePoint);
        if (circle == 0)
            return;
        for (var start = 0; start < glyphs.Count;)
        {
            var end = SyllableScan.End(glyphs, start);
            if (SyllableScan.KindOf(glyphs[start]) == SyllableKind.Broken)
            {
                var at = start;
                while (reph != 0 && at < end && glyphs[at].Category == reph)
                    at++;
                glyphs.Insert(at, new()
                {
                    CodePoint = CodePoint,
                    Glyph = circle,
                    Cluster = glyphs[start].Cluster,
                    Mask = FeatureMask.Everywhere,
                    Class = font.Definitions.HasClasses ? font.Definitions.Class(circle) : GlyphClass.Base,
                    Syllable = glyphs[start].Syllable,
                    Category = category,
                });
                end++;
            }
            start = end;
        }
    }
}
