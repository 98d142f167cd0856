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
    /// <summary>Where a vowel sign stands.</summary>
    public static IndicPlace OfVowelSign(int codePoint, Script script) => SyllabicPlaces.Of(codePoint) switch
    {
        SyllabicPlace.Left => IndicPlace.VowelBefore,
        SyllabicPlace.Top => IndicPlace.AfterBelow,
        SyllabicPlace.Bottom => script == Script.Tamil ? IndicPlace.AfterPost : IndicPlace.AfterBelow,
        _ => script == Script.Devanagari ? IndicPlace.AfterBelow : IndicPlace.AfterPost,
    };

    /// <summary>Where the hook of a syllable's first ra ends up.</summary>
    public static IndicPlace OfReph(Script script) => script switch
    {
        Script.Bengali => IndicPlace.AfterBelow,
        Script.Gurmukhi => IndicPlace.BeforeBelow,
        Script.Tamil => IndicPlace.AfterPost,
        _ => IndicPlace.BeforePost,
    };
}
