using Wrapped.Drawing.Text.Writing.Syllables;

namespace Wrapped.Drawing.Text.Writing;

/// <summary>
/// Letters with a vowel sign that together look like another letter: spelled so they stay apart, with a dotted circle between, lest two spellings look alike
/// (https://learn.microsoft.com/typography/script-development/use#invalid-clusters and chapter 12 of Unicode, "do not use").
/// </summary>
internal static class VowelLetters
{
    public static void Part(List<Character> characters)
    {
        for (var i = 1; i < characters.Count; i++)
        {
            if (LooksLikeAnother(characters[i - 1].CodePoint, characters[i].CodePoint))
                characters.Insert(i++, characters[i - 1] with { CodePoint = DottedCircles.CodePoint });
        }
    }

    private static bool LooksLikeAnother(int letter, int sign) => letter switch
    {
        // Devanagari.
        0x905 => sign is 0x93A or 0x93B or 0x93E or 0x945 or 0x946 or (>= 0x949 and <= 0x94C) or 0x94F or 0x956 or 0x957,
        0x906 => sign is 0x93A or (>= 0x945 and <= 0x948),
        0x909 => sign is 0x941,
        0x90F => sign is >= 0x945 and <= 0x947,
        // Bengali.
        0x985 => sign is 0x9BE,
        0x98B => sign is 0x9C3,
        0x98C => sign is 0x9E2,
        // Gurmukhi.
        0xA05 => sign is 0xA3E or 0xA48 or 0xA4C,
        0xA72 => sign is 0xA3F or 0xA40 or 0xA47,
        0xA73 => sign is 0xA41 or 0xA42 or 0xA4B,
        // Gujarati.
        0xA85 => sign is 0xABE or 0xAC5 or (>= 0xAC7 and <= 0xAC9) or 0xACB or 0xACC,
        0xAC5 => sign is 0xABE,
        // Odia.
        0xB05 => sign is 0xB3E,
        0xB0F or 0xB13 => sign is 0xB57,
        // Tamil.
        0xB85 => sign is 0xBC2,
        // Telugu.
        0xC12 => sign is 0xC4C or 0xC55,
        0xC3F or 0xC46 or 0xC4A => sign is 0xC55,
        // Kannada.
        0xC89 or 0xC8B => sign is 0xCBE,
        0xC92 => sign is 0xCCC,
        // Malayalam.
        0xD07 or 0xD09 => sign is 0xD57,
        0xD0E => sign is 0xD46,
        0xD12 => sign is 0xD3E or 0xD57,
        // Sinhala.
        0xD85 => sign is >= 0xDCF and <= 0xDD1,
        0xD8B or 0xD8F or 0xD94 => sign is 0xDDF,
        0xD8D => sign is 0xDD8,
        0xD91 => sign is 0xDCA or 0xDD9 or 0xDDA or (>= 0xDDC and <= 0xDDE),
        _ => false,
    };
}
