using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Writing.Universal;

/// <summary>Characters that the Universal Shaping Engine treats otherwise than Unicode's tables say, or that these do not know (https://learn.microsoft.com/typography/script-development/use#overrides).</summary>
internal static class UniversalOverrides
{
    /// <summary>What the character is; null where Unicode's word holds.</summary>
    public static SyllabicCategory? Category(int codePoint) => codePoint switch
    {
        0x193A or 0xAA29 or 0x10A0D or 0x1172B => SyllabicCategory.Bindu,
        0x25CC or (>= 0x0840 and <= 0x0858) or 0x0F00 or 0x0F01 or (>= 0x0F04 and <= 0x0F06) or (>= 0x19C1 and <= 0x19C7) => SyllabicCategory.Consonant,
        0x1800 or 0x1807 or 0x180A or (>= 0x1820 and <= 0x1878) or (>= 0x2D30 and <= 0x2D67) or 0x2D6F or 0x111DA => SyllabicCategory.Consonant,
        (>= 0x10AC0 and <= 0x10AC7) or (>= 0x10AC9 and <= 0x10AE4) or (>= 0x10D00 and <= 0x10D23) or (>= 0x10E80 and <= 0x10EA9) or 0x10EB0 or 0x10EB1 => SyllabicCategory.Consonant,
        (>= 0x10F30 and <= 0x10F45) or (>= 0x1E100 and <= 0x1E12C) or (>= 0x1E137 and <= 0x1E13D) or 0x1E14E or 0x1E14F or (>= 0x1E2C0 and <= 0x1E2EB) => SyllabicCategory.Consonant,
        (>= 0x1E900 and <= 0x1E943) or 0x1E94B or (>= 0x07CA and <= 0x07EA) => SyllabicCategory.Consonant,
        0x0F7F => SyllabicCategory.ConsonantDead,
        0x0F35 or 0x0F37 or 0x0FC6 => SyllabicCategory.ConsonantFinal,
        0x1C36 => SyllabicCategory.SyllableModifier,
        0x11134 or 0x10D27 => SyllabicCategory.GeminationMark,
        0x0F71 or 0x0F39 or (>= 0x0859 and <= 0x085B) or 0x1885 or 0x1886 or 0x18A9 or (>= 0x10A38 and <= 0x10A3A) or 0x10AE5 or 0x10AE6 => SyllabicCategory.Nukta,
        >= 0x1E944 and <= 0x1E94A => SyllabicCategory.Nukta,
        0xA982 or 0x1A7B or 0x1A7C or 0x1A7F or (>= 0x07EB and <= 0x07F3) or 0x07FD or 0x0F86 or 0x0F87 or (>= 0x10D24 and <= 0x10D26) => SyllabicCategory.ToneMark,
        (>= 0x10F46 and <= 0x10F50) or (>= 0x1E130 and <= 0x1E136) or (>= 0x1E2EC and <= 0x1E2EF) => SyllabicCategory.ToneMark,
        0xAAB1 or 0xAABA or 0xAABD => SyllabicCategory.VowelIndependent,
        0x0B55 or 0x10EAB or 0x10EAC => SyllabicCategory.VowelDependent,
        (>= 0x10D30 and <= 0x10D39) or (>= 0x1E140 and <= 0x1E149) or (>= 0x1E2F0 and <= 0x1E2F9) or (>= 0x1E950 and <= 0x1E959) => SyllabicCategory.Number,
        (>= 0x1880 and <= 0x1884) or 0x2015 or 0x2022 or (>= 0x25FB and <= 0x25FE) => SyllabicCategory.ConsonantPlaceholder,
        0x2D7F => SyllabicCategory.Virama,
        _ => null,
    };

    /// <summary>On which side it stands; null where Unicode's word holds.</summary>
    public static SyllabicPlace? Place(int codePoint) => codePoint switch
    {
        0x0F72 or (>= 0x0F7A and <= 0x0F7D) or 0x0F80 or 0xA9BF or 0x10A38 or (>= 0x11127 and <= 0x11129) or 0x1112D or 0x11130 or 0x1BF2 or 0x1BF3 => SyllabicPlace.Bottom,
        (>= 0x0859 and <= 0x085B) or 0x18A9 or 0x10AE5 or 0x10AE6 or (>= 0x10F46 and <= 0x10F50) => SyllabicPlace.Bottom,
        0x1C29 => SyllabicPlace.Left,
        0xA9BE or 0x10A0C or 0x11942 => SyllabicPlace.Right,
        0x0F74 or 0x1A18 or 0xAA35 or 0x1112A or 0x1112B or 0x11131 or 0x11132 or (>= 0x1E4EC and <= 0x1E4EF) => SyllabicPlace.Top,
        (>= 0x07EB and <= 0x07F3) or 0x07FD or 0x1885 or 0x1886 or 0x1CF8 or 0x1CF9 or (>= 0x10D24 and <= 0x10D27) or 0x10EAB or 0x10EAC => SyllabicPlace.Top,
        (>= 0x1E130 and <= 0x1E136) or (>= 0x1E2EC and <= 0x1E2EF) or (>= 0x1E944 and <= 0x1E94A) or 0x11302 or 0x11303 or 0x114C1 => SyllabicPlace.Top,
        _ => null,
    };
}
