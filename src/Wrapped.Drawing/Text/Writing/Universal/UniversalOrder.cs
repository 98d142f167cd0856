using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Text.Writing.Syllables;

namespace Wrapped.Drawing.Text.Writing.Universal;

/// <summary>Moves a repha to the end of its base and vowel signs to its front (https://learn.microsoft.com/typography/script-development/use#glyph-reordering).</summary>
internal static class UniversalOrder
{
    public static void Arrange(GlyphBuffer glyphs, int start, int end)
    {
        if (SyllableScan.KindOf(glyphs[start]) is not (SyllableKind.Whole or SyllableKind.Broken))
            return;
        if (Kind(glyphs[start]) == UniversalCategory.Repha && end - start > 1)
            glyphs.Move(start, RephaPlace(glyphs, start, end));
        MoveBefore(glyphs, start, end);
    }

    private static int RephaPlace(GlyphBuffer glyphs, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (StandsAfterBase(Kind(glyphs[i])) || IsHalant(glyphs[i]))
                return i - 1;
        }
        return end - 1;
    }

    private static void MoveBefore(GlyphBuffer glyphs, int start, int end)
    {
        var to = start;
        for (var i = start; i < end; i++)
        {
            if (IsHalant(glyphs[i]))
                to = i + 1;
            // Of what the font took apart only the first part goes.
            else if (Kind(glyphs[i]) is UniversalCategory.VowelBefore or UniversalCategory.VowelModifierBefore && Part(glyphs[i]) == 0 && to < i)
                glyphs.Move(i, to);
        }
    }

    private static int Part(in ShapingGlyph glyph) => glyph.Multiplied ? glyph.LigatureComponent : 0;

    private static UniversalCategory Kind(in ShapingGlyph glyph) => (UniversalCategory)glyph.Category;

    private static bool IsHalant(in ShapingGlyph glyph) =>
        !glyph.Ligated && Kind(glyph) is UniversalCategory.Halant or UniversalCategory.HalantOrModifier or UniversalCategory.InvisibleStacker;

    private static bool StandsAfterBase(UniversalCategory kind) => kind
        is UniversalCategory.MedialBefore or UniversalCategory.MedialAbove or UniversalCategory.MedialBelow or UniversalCategory.MedialAfter
        or UniversalCategory.VowelBefore or UniversalCategory.VowelAbove or UniversalCategory.VowelBelow or UniversalCategory.VowelAfter
        or UniversalCategory.VowelModifierBefore or UniversalCategory.VowelModifierAbove or UniversalCategory.VowelModifierBelow or UniversalCategory.VowelModifierAfter
        or UniversalCategory.FinalAbove or UniversalCategory.FinalBelow or UniversalCategory.FinalAfter
        or UniversalCategory.LastAbove or UniversalCategory.LastBelow or UniversalCategory.LastAfter;
}
