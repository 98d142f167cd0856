using System.Diagnostics.CodeAnalysis;

namespace Wrapped.Drawing.Text.Writing.Universal;

/// <summary>What a character is to the Universal Shaping Engine (https://learn.microsoft.com/typography/script-development/use#character-classification); the values are the letters of the patterns.</summary>
[SuppressMessage("Design", "CA1028:Enum Storage should be Int32", Justification = "It is kept in a byte of each glyph.")]
internal enum UniversalCategory : byte
{
    Other = (byte)'O',
    Base = (byte)'B',
    GenericBase = (byte)'G',
    Number = (byte)'N',
    NumberJoiner = (byte)'g',
    Repha = (byte)'R',
    Stacker = (byte)'K',
    Subjoined = (byte)'U',
    Halant = (byte)'H',

    /// <summary>A halant that may also modify a vowel.</summary>
    HalantOrModifier = (byte)'h',
    InvisibleStacker = (byte)'I',
    Sakot = (byte)'k',
    NonJoiner = (byte)'Z',

    /// <summary>What the patterns do not see.</summary>
    Ignored = (byte)'j',
    WordJoiner = (byte)'W',
    ModifierAbove = (byte)'m',
    ModifierBelow = (byte)'n',
    MedialBefore = (byte)'1',
    MedialAbove = (byte)'2',
    MedialBelow = (byte)'3',
    MedialAfter = (byte)'4',
    VowelBefore = (byte)'p',
    VowelAbove = (byte)'a',
    VowelBelow = (byte)'b',
    VowelAfter = (byte)'r',
    VowelModifierBefore = (byte)'5',
    VowelModifierAbove = (byte)'6',
    VowelModifierBelow = (byte)'7',
    VowelModifierAfter = (byte)'8',
    FinalAbove = (byte)'c',
    FinalBelow = (byte)'d',
    FinalAfter = (byte)'e',
    LastAbove = (byte)'x',
    LastBelow = (byte)'y',
    LastAfter = (byte)'z',
    SymbolBase = (byte)'s',
    SymbolModifierAbove = (byte)'t',
    SymbolModifierBelow = (byte)'u',
}
