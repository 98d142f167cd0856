using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Fonts;

/// <summary>Chooses one national form for all the Han characters of a text: what the text says of itself, or else the language that the caller names, or else Japanese.</summary>
internal static class HanForms
{
    // Names and titles of so many characters that are all common in Japan are seldom anything else, if one of them is not Chinese as China writes it.
    private const int LongInJapanese = 4;

    /// <summary>The form for <paramref name="codePoints"/>, where <paramref name="language"/> is the form that the caller's language has.</summary>
    public static HanForm Of(ReadOnlySpan<int> codePoints, HanForm? language)
    {
        Span<int> uses = stackalloc int[6];
        var han = 0;
        foreach (var codePoint in codePoints)
        {
            switch (Scripts.Of(codePoint))
            {
                case Script.Hiragana or Script.Katakana:
                    return HanForm.Japanese;
                case Script.Hangul:
                    return HanForm.Korean;
                case Script.Bopomofo:
                    return HanForm.Traditional;
                case Script.Han:
                    han++;
                    uses[(int)HanUses.Of(codePoint)]++;
                    break;
                default:
                    break;
            }
        }
        var given = language ?? HanForm.Japanese;
        return han == 0 ? given : ByUse(uses, han) ?? given;
    }

    /// <summary>The form of a language by its BCP 47 name, such as <c>ja</c>, <c>zh-Hant</c> or <c>zh-HK</c>; null for languages that write no Han characters.</summary>
    public static HanForm? OfLanguage(string language)
    {
        var parts = language.Split('-', '_');
        return parts[0].ToUpperInvariant() switch
        {
            "JA" => HanForm.Japanese,
            "KO" => HanForm.Korean,
            "YUE" => HanForm.Traditional,
            "ZH" => Array.Exists(parts, IsTraditional) && !Array.Exists(parts, part => part.Equals("Hans", StringComparison.OrdinalIgnoreCase)) ? HanForm.Traditional : HanForm.Simplified,
            _ => null,
        };
    }

    private static HanForm? ByUse(ReadOnlySpan<int> uses, int han)
    {
        int Count(HanUse use, ReadOnlySpan<int> counts) => counts[(int)use];
        var (simplified, traditional, japanese) = (Count(HanUse.Simplified, uses), Count(HanUse.Traditional, uses), Count(HanUse.Japanese, uses));
        if (Math.Max(traditional, japanese) < simplified)
            return HanForm.Simplified;
        if (japanese > 0 && japanese >= traditional)
            return HanForm.Japanese;
        if (traditional > 0)
            return HanForm.Traditional;
        // Not as China writes: with what Japan seldom has it is from Taiwan or Hong Kong.
        if (Count(HanUse.Unsimplified, uses) == 0 || simplified > 0)
            return null;
        if (Count(HanUse.RareInJapan, uses) > 0)
            return HanForm.Traditional;
        return han >= LongInJapanese ? HanForm.Japanese : null;
    }

    private static bool IsTraditional(string part) => part.ToUpperInvariant() is "HANT" or "TW" or "HK" or "MO";
}
