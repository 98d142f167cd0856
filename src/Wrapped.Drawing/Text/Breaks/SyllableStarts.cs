using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Breaks;

/// <summary>
/// Where syllables surely begin in scripts that part no words, for lines that must end within a phrase. Where the spelling leaves it open whether a consonant closes a
/// syllable or opens the next, none begins. In Myanmar a letter begins one that carries no asat and stands in no stack, in Khmer one that has a vowel or a foot, in Thai and Lao a
/// vowel that is written before its consonant, or a consonant with a sign of its own.
/// </summary>
internal static class SyllableStarts
{
    private const int LaoAfterThai = 0x80;

    /// <summary>Whether a syllable begins at <paramref name="at"/>, within a word.</summary>
    public static bool Has(ReadOnlySpan<int> text, int at)
    {
        if (at == 0 || at >= text.Length || Scripts.Of(text[at - 1]) != Scripts.Of(text[at]))
            return false;
        return Scripts.Of(text[at]) switch
        {
            Script.Thai => InThai(text, at, 0),
            Script.Lao => InThai(text, at, LaoAfterThai),
            Script.Khmer => InKhmer(text, at),
            Script.Myanmar => InMyanmar(text, at),
            _ => false,
        };
    }

    private static bool InThai(ReadOnlySpan<int> text, int at, int shift)
    {
        var (before, own) = (text[at - 1] - shift, text[at] - shift);
        if (IsLeading(own))
            return !IsLeading(before);
        if (!IsConsonant(own) || IsLeading(before))
            return false;
        // Nothing follows these two in a syllable.
        if (before is 0xE30 or 0xE33)
            return true;
        if (at + 1 >= text.Length || !IsSign(text[at + 1] - shift))
            return false;
        if (!IsConsonant(before))
            return !AsksForAnEnd(text, at - 1, shift);
        // A consonant alone closes the syllable before it, unless it may open this one together with a sonorant.
        return !IsSonorant(own) && at >= 2 && (IsSign(text[at - 2] - shift) || (at >= 3 && IsLeading(text[at - 3] - shift)));
    }

    private static bool IsLeading(int thai) => thai is >= 0xE40 and <= 0xE44;

    // Lao has two more at the end of its block.
    private static bool IsConsonant(int thai) => thai is (>= 0xE01 and <= 0xE2E) or 0xE5C or 0xE5D;

    private static bool IsSign(int thai) => thai is (>= 0xE30 and <= 0xE3A) or (>= 0xE47 and <= 0xE4E);

    // Ng, ny, n, m, y, r, l and w.
    private static bool IsSonorant(int thai) => thai is 0xE07 or 0xE0D or 0xE19 or (>= 0xE21 and <= 0xE23) or 0xE25 or 0xE27;

    // Mai han akat and mai taikhu stand before a closing consonant, perhaps with a tone between.
    private static bool AsksForAnEnd(ReadOnlySpan<int> text, int at, int shift)
    {
        while (at > 0 && text[at] - shift is >= 0xE48 and <= 0xE4B)
            at--;
        return text[at] - shift is 0xE31 or 0xE47;
    }

    private static bool InKhmer(ReadOnlySpan<int> text, int at)
    {
        const int coeng = 0x17D2;
        // Not a bantoc or a toandakhiat: those close a syllable.
        return text[at] is >= 0x1780 and <= 0x17B3 && text[at - 1] != coeng && at + 1 < text.Length && text[at + 1] is (>= 0x17B6 and <= 0x17CA) or coeng;
    }

    private static bool InMyanmar(ReadOnlySpan<int> text, int at)
    {
        const int virama = 0x1039;
        const int asat = 0x103A;
        const int dotBelow = 0x1037;
        if (text[at] is not ((>= 0x1000 and <= 0x102A) or 0x103F or 0x104E) || text[at - 1] == virama)
            return false;
        var next = at + 1 < text.Length && text[at + 1] == dotBelow ? at + 2 : at + 1;
        return next >= text.Length || text[next] is not (virama or asat);
    }
}
