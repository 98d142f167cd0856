using System.Diagnostics.CodeAnalysis;
using Wrapped.Drawing.Text.Writing.Syllables;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Writing.Indic;

/// <summary>What a character is within a syllable (https://learn.microsoft.com/typography/script-development/devanagari); the values are the letters of the patterns in <see cref="IndicSyllables"/>.</summary>
[SuppressMessage("Design", "CA1028:Enum Storage should be Int32", Justification = "It is kept in a byte of each glyph.")]
internal enum IndicCategory : byte
{
    Other = (byte)'X',
    Consonant = (byte)'C',
    Ra = (byte)'R',
    Vowel = (byte)'V',
    Nukta = (byte)'N',
    Halant = (byte)'H',
    NonJoiner = (byte)'Z',
    Joiner = (byte)'J',
    VowelSign = (byte)'M',

    /// <summary>A vowel sign that may follow a nasal sign.</summary>
    LateVowelSign = (byte)'P',
    Sign = (byte)'S',
    Accent = (byte)'A',
    Medial = (byte)'m',

    /// <summary>A reph that is a character of its own.</summary>
    Reph = (byte)'r',
    Stacker = (byte)'K',
    Placeholder = (byte)'B',
    DottedCircle = (byte)'O',
    Symbol = (byte)'Y',
    Register = (byte)'T',
}

internal static class IndicCategories
{
    public static IndicCategory Of(int codePoint) => codePoint switch
    {
        DottedCircles.CodePoint => IndicCategory.DottedCircle,
        0x930 or 0x9B0 or 0x9F0 or 0xA30 or 0xAB0 or 0xB30 or 0xBB0 or 0xC30 or 0xCB0 or 0xD30 => IndicCategory.Ra,
        0x953 or 0x954 or (>= 0x11301 and <= 0x11303) => IndicCategory.Sign,
        0xA40 => IndicCategory.LateVowelSign,
        0xA51 => IndicCategory.VowelSign,
        0xA72 or 0xA73 or 0x1CF5 or 0x1CF6 => IndicCategory.Consonant,
        (>= 0x1CE2 and <= 0x1CE8) or 0x1CED => IndicCategory.Accent,
        (>= 0xA8F2 and <= 0xA8F7) or (>= 0x1CE9 and <= 0x1CEC) or (>= 0x1CEE and <= 0x1CF1) => IndicCategory.Symbol,
        0x980 or 0x9FC or 0xC80 or 0xD04 or 0x2015 or 0x2022 or (>= 0x25FB and <= 0x25FE) => IndicCategory.Placeholder,
        0xAFB or 0x1133B or 0x1133C => IndicCategory.Nukta,
        _ => Of(SyllabicCategories.Of(codePoint)),
    };

    public static bool IsConsonant(this IndicCategory category) => category is IndicCategory.Consonant or IndicCategory.Ra or IndicCategory.Vowel
        or IndicCategory.Placeholder or IndicCategory.Stacker or IndicCategory.Medial or IndicCategory.DottedCircle;

    public static bool IsJoiner(this IndicCategory category) => category is IndicCategory.Joiner or IndicCategory.NonJoiner;

    public static bool IsVowelSign(this IndicCategory category) => category is IndicCategory.VowelSign or IndicCategory.LateVowelSign;

    private static IndicCategory Of(SyllabicCategory category) => category switch
    {
        SyllabicCategory.Consonant or SyllabicCategory.ConsonantDead => IndicCategory.Consonant,
        SyllabicCategory.Vowel or SyllabicCategory.VowelIndependent => IndicCategory.Vowel,
        SyllabicCategory.Nukta or SyllabicCategory.ToneMark => IndicCategory.Nukta,
        SyllabicCategory.Virama or SyllabicCategory.InvisibleStacker => IndicCategory.Halant,
        SyllabicCategory.VowelDependent or SyllabicCategory.PureKiller or SyllabicCategory.ConsonantKiller => IndicCategory.VowelSign,
        SyllabicCategory.Bindu or SyllabicCategory.Visarga or SyllabicCategory.SyllableModifier or SyllabicCategory.GeminationMark => IndicCategory.Sign,
        SyllabicCategory.CantillationMark => IndicCategory.Accent,
        SyllabicCategory.Number or SyllabicCategory.NumberJoiner or SyllabicCategory.BrahmiJoiningNumber or SyllabicCategory.ConsonantPlaceholder => IndicCategory.Placeholder,
        SyllabicCategory.ConsonantFinal or SyllabicCategory.ConsonantMedial or SyllabicCategory.ConsonantSubjoined or SyllabicCategory.ConsonantSucceedingRepha => IndicCategory.Medial,
        SyllabicCategory.ConsonantPrecedingRepha => IndicCategory.Reph,
        SyllabicCategory.ConsonantWithStacker => IndicCategory.Stacker,
        SyllabicCategory.Avagraha => IndicCategory.Symbol,
        SyllabicCategory.RegisterShifter => IndicCategory.Register,
        SyllabicCategory.Joiner => IndicCategory.Joiner,
        SyllabicCategory.NonJoiner => IndicCategory.NonJoiner,
        _ => IndicCategory.Other,
    };
}
