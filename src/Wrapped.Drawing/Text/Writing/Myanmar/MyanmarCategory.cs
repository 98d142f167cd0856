using System.Diagnostics.CodeAnalysis;
using Wrapped.Drawing.Text.Writing.Syllables;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Writing.Myanmar;

/// <summary>What a character is within a syllable of Burmese and its neighbours (https://learn.microsoft.com/typography/script-development/myanmar); the values are the letters of the patterns.</summary>
[SuppressMessage("Design", "CA1028:Enum Storage should be Int32", Justification = "It is kept in a byte of each glyph.")]
internal enum MyanmarCategory : byte
{
    Other = (byte)'X',
    Consonant = (byte)'C',

    /// <summary>A letter that may stand over the next one as a kinzi.</summary>
    Ra = (byte)'R',
    Vowel = (byte)'I',
    Stacker = (byte)'K',
    Halant = (byte)'H',
    Asat = (byte)'s',
    DotBelow = (byte)'D',
    Anusvara = (byte)'A',
    MedialYa = (byte)'Y',
    MedialRa = (byte)'M',
    MedialWa = (byte)'W',
    MedialHa = (byte)'h',
    MedialLa = (byte)'L',
    VowelBefore = (byte)'p',
    VowelAbove = (byte)'a',
    VowelBelow = (byte)'b',
    VowelAfter = (byte)'r',
    PwoTone = (byte)'P',
    Sign = (byte)'S',
    Selector = (byte)'v',
    Placeholder = (byte)'B',
    DottedCircle = (byte)'O',
    Joiner = (byte)'J',
    NonJoiner = (byte)'Z',
}

internal static class MyanmarCategories
{
    public static MyanmarCategory Of(int codePoint) => codePoint switch
    {
        DottedCircles.CodePoint => MyanmarCategory.DottedCircle,
        0x1004 or 0x101B or 0x105A => MyanmarCategory.Ra,
        0x104E => MyanmarCategory.Consonant,
        0x1032 or 0x1036 => MyanmarCategory.Anusvara,
        0x103A => MyanmarCategory.Asat,
        0x103B or 0x105E or 0x105F => MyanmarCategory.MedialYa,
        0x103C => MyanmarCategory.MedialRa,
        0x103D or 0x1082 => MyanmarCategory.MedialWa,
        0x103E => MyanmarCategory.MedialHa,
        0x1060 => MyanmarCategory.MedialLa,
        0x1063 or 0x1064 or (>= 0x1069 and <= 0x106D) or 0xAA7B => MyanmarCategory.PwoTone,
        0x1038 or (>= 0x1087 and <= 0x108D) or 0x108F or (>= 0x109A and <= 0x109C) => MyanmarCategory.Sign,
        >= 0xFE00 and <= 0xFE0F => MyanmarCategory.Selector,
        _ => SyllabicCategories.Of(codePoint) switch
        {
            SyllabicCategory.Consonant or SyllabicCategory.ConsonantDead => MyanmarCategory.Consonant,
            SyllabicCategory.Vowel or SyllabicCategory.VowelIndependent => MyanmarCategory.Vowel,
            SyllabicCategory.ConsonantWithStacker => MyanmarCategory.Stacker,
            SyllabicCategory.Virama or SyllabicCategory.InvisibleStacker => MyanmarCategory.Halant,
            SyllabicCategory.ToneMark or SyllabicCategory.Nukta => MyanmarCategory.DotBelow,
            SyllabicCategory.VowelDependent => OfSide(SyllabicPlaces.Of(codePoint)),
            SyllabicCategory.Bindu or SyllabicCategory.Visarga or SyllabicCategory.SyllableModifier => MyanmarCategory.Sign,
            SyllabicCategory.Number or SyllabicCategory.ConsonantPlaceholder => MyanmarCategory.Placeholder,
            SyllabicCategory.Joiner => MyanmarCategory.Joiner,
            SyllabicCategory.NonJoiner => MyanmarCategory.NonJoiner,
            _ => MyanmarCategory.Other,
        },
    };

    private static MyanmarCategory OfSide(SyllabicPlace place) => place switch
    {
        SyllabicPlace.Left => MyanmarCategory.VowelBefore,
        SyllabicPlace.Top => MyanmarCategory.VowelAbove,
        SyllabicPlace.Bottom => MyanmarCategory.VowelBelow,
        _ => MyanmarCategory.VowelAfter,
    };
}
