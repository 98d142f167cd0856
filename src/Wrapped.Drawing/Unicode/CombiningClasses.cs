namespace Wrapped.Drawing.Unicode;

/// <summary>In which order marks on one letter stand (https://www.unicode.org/reports/tr44/#Canonical_Combining_Class_Values).</summary>
internal static partial class CombiningClasses
{
    // Hebrew points and Arabic vowels in the order in which fonts expect them, not in Unicode's; classes 10 to 33.
    private static ReadOnlySpan<byte> HebrewAndArabic =>
        [22, 15, 16, 17, 23, 18, 19, 20, 21, 14, 24, 12, 25, 13, 10, 11, 26, 28, 29, 30, 31, 32, 33, 27];

    public static int Of(int codePoint) => RangeTable.Find(Table, codePoint);

    /// <summary>The class by which marks are ordered before shaping; 0 keeps a mark where it is.</summary>
    public static int ForShaping(int codePoint)
    {
        return codePoint switch
        {
            // Tai Tham's sakot goes after the tones, Tibetan's padma after the vowels, and its tsa -phru before them.
            0x1A60 or 0x0FC6 => 254,
            0x0F39 => 127,
            _ => Changed(Of(codePoint)),
        };
    }

    private static int Changed(int own) => own switch
    {
        >= 10 and <= 33 => HebrewAndArabic[own - 10],
        84 or 91 => 0,
        // Thai vowels below go before the phinthu.
        103 => 3,
        // Tibetan vowels above go after those below.
        130 => 132,
        132 => 131,
        _ => own,
    };
}
