using System.Diagnostics.CodeAnalysis;
using Wrapped.Drawing.Text.Writing.Syllables;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Writing.Khmer;

/// <summary>What a character is within a Khmer syllable (https://learn.microsoft.com/typography/script-development/khmer); the values are the letters of the patterns.</summary>
[SuppressMessage("Design", "CA1028:Enum Storage should be Int32", Justification = "It is kept in a byte of each glyph.")]
internal enum KhmerCategory : byte
{
    Other = (byte)'X',
    Consonant = (byte)'C',
    Ro = (byte)'R',
    Vowel = (byte)'V',
    Coeng = (byte)'H',
    VowelBefore = (byte)'p',
    VowelAbove = (byte)'a',
    VowelBelow = (byte)'b',
    VowelAfter = (byte)'o',
    Robat = (byte)'r',

    /// <summary>Signs that stand among the vowel signs.</summary>
    Sign = (byte)'x',

    /// <summary>Signs that end a syllable.</summary>
    LastSign = (byte)'y',
    Placeholder = (byte)'B',
    DottedCircle = (byte)'O',
    Joiner = (byte)'J',
    NonJoiner = (byte)'Z',
}

internal static class KhmerCategories
{
    public static KhmerCategory Of(int codePoint) => codePoint switch
    {
        DottedCircles.CodePoint => KhmerCategory.DottedCircle,
        0x179A => KhmerCategory.Ro,
        0x17D2 => KhmerCategory.Coeng,
        0x17C9 or 0x17CA or 0x17CC => KhmerCategory.Robat,
        0x17C6 or 0x17CB or (>= 0x17CD and <= 0x17D1) => KhmerCategory.Sign,
        0x17C7 or 0x17C8 or 0x17D3 or 0x17DD => KhmerCategory.LastSign,
        _ => SyllabicCategories.Of(codePoint) switch
        {
            SyllabicCategory.Consonant => KhmerCategory.Consonant,
            SyllabicCategory.Vowel or SyllabicCategory.VowelIndependent => KhmerCategory.Vowel,
            SyllabicCategory.VowelDependent => OfSide(SyllabicPlaces.Of(codePoint)),
            SyllabicCategory.Number or SyllabicCategory.ConsonantPlaceholder => KhmerCategory.Placeholder,
            SyllabicCategory.Joiner => KhmerCategory.Joiner,
            SyllabicCategory.NonJoiner => KhmerCategory.NonJoiner,
            _ => KhmerCategory.Other,
        },
    };

    // Of a vowel sign on two sides, the part before the base is a sign of its own by now.
    private static KhmerCategory OfSide(SyllabicPlace place) => place switch
    {
        SyllabicPlace.Left => KhmerCategory.VowelBefore,
        SyllabicPlace.Top or SyllabicPlace.TopAndLeft => KhmerCategory.VowelAbove,
        SyllabicPlace.Bottom => KhmerCategory.VowelBelow,
        _ => KhmerCategory.VowelAfter,
    };
}
