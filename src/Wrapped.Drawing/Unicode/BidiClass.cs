namespace Wrapped.Drawing.Unicode;

/// <summary>The classes of the bidirectional algorithm by their short names, in the order of the table (https://www.unicode.org/reports/tr9/#Bidirectional_Character_Types).</summary>
internal enum BidiClass
{
    L,
    R,
    AL,
    EN,
    ES,
    ET,
    AN,
    CS,
    NSM,
    BN,
    B,
    S,
    WS,
    ON,
    LRE,
    LRO,
    RLE,
    RLO,
    PDF,
    LRI,
    RLI,
    FSI,
    PDI,
}
