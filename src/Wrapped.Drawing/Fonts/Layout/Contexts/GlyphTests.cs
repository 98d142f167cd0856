using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Layout.Contexts;

/// <summary>How a context rule writes its glyphs: format 1 by number, 2 by class, 3 by coverage.</summary>
internal enum RuleFormat
{
    Glyphs = 1,
    Classes = 2,
    Coverages = 3,
}

/// <summary>A row of glyph tests of a context rule, read from the font only when asked.</summary>
/// <param name="Format">How they are written.</param>
/// <param name="Values">The rule's 16-bit values.</param>
/// <param name="Start">Where the first one stands.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Table">The class definitions of format 2; what the offsets of format 3 count from.</param>
internal readonly record struct GlyphTests(RuleFormat Format, FontBytes Values, int Start, int Count, FontBytes Table)
{
    public GlyphTest this[int index]
    {
        get
        {
            var value = Values.U16(Start + (index * 2));
            return Format switch
            {
                RuleFormat.Glyphs => GlyphTest.IsGlyph(value),
                RuleFormat.Classes => GlyphTest.IsOfClass(Table, value),
                _ => GlyphTest.IsIn(Table.From(value)),
            };
        }
    }
}
