using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Writing.Indic;

/// <summary>Where a glyph of a syllable belongs, in the order in which syllables are written.</summary>
internal enum IndicPlace : byte
{
    None,
    Reph,
    VowelBefore,
    ConsonantBefore,
    Base,
    AfterBase,
    AboveBase,
    BeforeBelow,
    Below,
    AfterBelow,
    BeforePost,
    Post,
    AfterPost,
    Sign,
    End,
}

internal static class IndicPlaces
{
    /// <summary>Where a vowel sign stands, by script and side.</summary>
    public static IndicPlace OfVowelSign(int codePoint, Script script) => SyllabicPlaces.Of(codePoint) switch
    {
        SyllabicPlace.Left or SyllabicPlace.VisualOrderLeft => IndicPlace.VowelBefore,
        SyllabicPlace.Top or SyllabicPlace.TopAndLeft => Above(script),
        SyllabicPlace.Bottom or SyllabicPlace.TopAndBottom or SyllabicPlace.TopAndBottomAndLeft or SyllabicPlace.BottomAndLeft => Below(script),
        SyllabicPlace.NA or SyllabicPlace.Overstruck => IndicPlace.AfterBase,
        _ => After(codePoint, script),
    };

    private static IndicPlace Above(Script script) => script switch
    {
        Script.Gurmukhi => IndicPlace.AfterPost,
        Script.Oriya => IndicPlace.AfterBase,
        Script.Telugu or Script.Kannada => IndicPlace.BeforeBelow,
        _ => IndicPlace.AfterBelow,
    };

    private static IndicPlace Below(Script script) => script switch
    {
        Script.Gurmukhi or Script.Gujarati or Script.Tamil or Script.Malayalam => IndicPlace.AfterPost,
        Script.Telugu or Script.Kannada => IndicPlace.BeforeBelow,
        _ => IndicPlace.AfterBelow,
    };

    private static IndicPlace After(int codePoint, Script script) => script switch
    {
        Script.Bengali or Script.Gurmukhi or Script.Gujarati or Script.Oriya or Script.Tamil or Script.Malayalam => IndicPlace.AfterPost,
        // Long vowels go around what is below.
        Script.Telugu => codePoint <= 0xC42 ? IndicPlace.BeforeBelow : IndicPlace.AfterBelow,
        Script.Kannada => codePoint is < 0xCC3 or > 0xCD6 ? IndicPlace.BeforeBelow : IndicPlace.AfterBelow,
        _ => IndicPlace.AfterBelow,
    };
}
