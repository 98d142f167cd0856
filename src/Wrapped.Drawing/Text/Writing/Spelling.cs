using Wrapped.Drawing.Fonts;

namespace Wrapped.Drawing.Text.Writing;

/// <summary>Which characters a script takes apart and puts together before it is shaped, beyond what Unicode says.</summary>
internal static class Spelling
{
    /// <summary>Whether every letter is taken apart, even one that the font has whole: split vowel signs have parts that move.</summary>
    public static bool TakesAllApart(ShapingModel model) => model is ShapingModel.Indic or ShapingModel.Universal or ShapingModel.Khmer or ShapingModel.Myanmar;

    /// <summary>The parts of <paramref name="codePoint"/> as far as <paramref name="font"/> has them all; none where it stays whole.</summary>
    public static int[] TakeApart(ShapingModel model, OpenTypeFont font, int codePoint)
    {
        switch (model)
        {
            // Letters with dots that fonts have whole.
            case ShapingModel.Indic when codePoint is 0x931 or 0x9DC or 0x9DD or 0xB94:
                return [];
            // A vowel sign on two sides has its left part before the base, the rest stays as it is.
            case ShapingModel.Khmer when codePoint is 0x17BE or 0x17BF or 0x17C0 or 0x17C4 or 0x17C5:
                return [0x17C1, codePoint];
            default:
                return Composition.CanTakeApart(font, codePoint) ? Composition.TakeApart(codePoint) : [];
        }
    }

    /// <summary>The one character for <paramref name="starter"/> with <paramref name="mark"/>; 0 where there is none.</summary>
    public static int PutTogether(ShapingModel model, int starter, int mark) => (model, starter, mark) switch
    {
        (ShapingModel.Indic, 0x9AF, 0x9BC) => 0x9DF,
        _ => Composition.PutTogether(starter, mark),
    };
}
