namespace Wrapped.Drawing.Unicode;

/// <summary>Where a Han character is used, as far as it tells one country's writing from another's.</summary>
internal static partial class HanUses
{
    private const int First = 0x4E00;
    private const int Bits = 4;
    private const int InAWord = 64 / Bits;

    /// <summary>Of a unified ideograph of the first block; all others are <see cref="HanUse.Anywhere"/>.</summary>
    public static HanUse Of(int codePoint)
    {
        var at = codePoint - First;
        return at >= 0 && at < Table.Length * InAWord ? (HanUse)((Table[at / InAWord] >> (at % InAWord * Bits)) & ((1 << Bits) - 1)) : HanUse.Anywhere;
    }
}

internal enum HanUse : byte
{
    /// <summary>Or nowhere in particular.</summary>
    Anywhere,

    /// <summary>In China alone: it stands for another form elsewhere.</summary>
    Simplified,

    /// <summary>Neither in China nor commonly in Japan.</summary>
    Traditional,

    /// <summary>In Japan alone, such as what it simplified by itself.</summary>
    Japanese,

    /// <summary>Not in China, but common in Japan.</summary>
    Unsimplified,

    /// <summary>In Chinese of either kind, and seldom in Japan.</summary>
    RareInJapan,
}
