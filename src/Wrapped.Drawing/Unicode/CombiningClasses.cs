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
        // Thai phinthu goes below the vowel, so after it.
        if (codePoint == 0x0E3A)
            return 222;
        return Of(codePoint) switch
        {
            >= 10 and <= 33 and var known => HebrewAndArabic[known - 10],
            84 or 91 => 0,
            103 => 3,
            var other => other,
        };
    }
}
