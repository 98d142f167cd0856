using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Writing.Indic;

/// <summary>What a character is within a syllable (https://learn.microsoft.com/typography/script-development/devanagari).</summary>
internal enum IndicCategory : byte
{
    Other,
    Consonant,
    Ra,
    Vowel,
    Nukta,
    Halant,
    NonJoiner,
    Joiner,
    VowelSign,
    Sign,
    Placeholder,
}

internal static class IndicCategories
{
    public static IndicCategory Of(int codePoint) => codePoint switch
    {
        Invisible.NonJoiner => IndicCategory.NonJoiner,
        Invisible.Joiner => IndicCategory.Joiner,
        0x930 or 0x9B0 or 0x9F0 or 0xA30 or 0xAB0 or 0xBB0 => IndicCategory.Ra,
        _ => SyllabicCategories.Of(codePoint) switch
        {
            SyllabicCategory.Consonant or SyllabicCategory.ConsonantDead => IndicCategory.Consonant,
            SyllabicCategory.VowelIndependent => IndicCategory.Vowel,
            SyllabicCategory.Nukta => IndicCategory.Nukta,
            SyllabicCategory.Virama or SyllabicCategory.PureKiller or SyllabicCategory.InvisibleStacker => IndicCategory.Halant,
            SyllabicCategory.VowelDependent => IndicCategory.VowelSign,
            SyllabicCategory.Bindu or SyllabicCategory.Visarga or SyllabicCategory.SyllableModifier
                or SyllabicCategory.CantillationMark or SyllabicCategory.GeminationMark => IndicCategory.Sign,
            SyllabicCategory.Number or SyllabicCategory.ConsonantPlaceholder => IndicCategory.Placeholder,
            _ => IndicCategory.Other,
        },
    };

    public static bool IsConsonant(this IndicCategory category) =>
        category is IndicCategory.Consonant or IndicCategory.Ra or IndicCategory.Vowel or IndicCategory.Placeholder;

    public static bool IsJoiner(this IndicCategory category) => category is IndicCategory.Joiner or IndicCategory.NonJoiner;
}
