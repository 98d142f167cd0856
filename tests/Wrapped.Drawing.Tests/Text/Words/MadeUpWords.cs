using static Wrapped.Drawing.Text.Words.Syllables;

namespace Wrapped.Drawing.Text.Words;

/// <summary>Scripts without a dictionary in Debian, and rare spellings of some that have one.</summary>
internal static class MadeUpWords
{
    public static IReadOnlyList<WordList> All { get; } =
    [
        Variable("Khmer", "khmr", 0x1780, 0x17FF, "khmer",
            One(100, '\u1780', '\u17A2'), One(5, "\u17CC", "\u17C9", "\u17CA"), One(40, '\u1780', '\u17A2', "\u17D2"), One(10, '\u1780', '\u17A2', "\u17D2"),
            One(10, "\u17C9", "\u17CA"), One(70, '\u17B6', '\u17C5'), One(30, '\u17C6', '\u17D1')),
        Static("Burmese", "mymr", 0x1000, 0x109F, ("noto-sans-myanmar", "noto-sans-myanmar-myanmar-400-normal.woff2"),
            One(5, "\u1004\u103A\u1039"), One(100, '\u1000', '\u1021'), One(25, '\u1000', '\u1021', "\u1039"), One(15, "\u103B"), One(20, "\u103C"), One(15, "\u103D"),
            One(15, "\u103E"), One(20, "\u1031"), One(30, "\u102D", "\u102E", "\u1032"), One(25, "\u102F", "\u1030"), One(15, "\u1036"), One(20, "\u102B", "\u102C"),
            One(30, "\u103A"), One(15, "\u1037"), One(20, "\u1038")),
        Variable("Georgian", "geor", 0x10A0, 0x10FF, "georgian", One(100, '\u10D0', '\u10F0'), One(80, '\u10D0', '\u10F0'), One(50, '\u10D0', '\u10F0')),
        Variable("Sinhala conjuncts", "sinh", 0xD80, 0xDFF, "sinhala",
            One(10, "\u0DBB\u0DCA\u200D"), One(100, '\u0D9A', '\u0DB1'), One(25, "\u0DCA\u200D\u0DBB", "\u0DCA\u200D\u0DBA", "\u0DCA\u200D\u0DC2", "\u0DCA\u0D9A", "\u0DCA\u200D\u0DBB\u0DCA\u200D\u0DBA"),
            One(60, '\u0DCF', '\u0DD4'), One(15, "\u0DD6", "\u0DD8", "\u0DDE"), One(10, "\u0D82", "\u0D83")),
        Variable("Lao syllables", "laoo", 0xE80, 0xEFF, "lao",
            One(30, '\u0EC0', '\u0EC4'), One(100, "\u0E81", "\u0E82", "\u0E99", "\u0E9B", "\u0E9D", "\u0E9F", "\u0EAB", "\u0EA5"), One(10, "\u0EBC", "\u0EBD"),
            One(40, "\u0EB1", "\u0EB4", "\u0EB5", "\u0EB6", "\u0EB7", "\u0EBB"), One(20, "\u0EB8", "\u0EB9"), One(30, '\u0EC8', '\u0ECB'), One(30, "\u0EB3", "\u0EB2", "\u0EB0")),
        Variable("Javanese", "java", 0xA980, 0xA9DF, "javanese",
            One(100, '\uA98F', '\uA9B2'), One(10, "\uA9B3"), One(25, '\uA98F', '\uA9B2', "\uA9C0"), One(25, "\uA9BD", "\uA9BE", "\uA9BF"),
            One(25, "\uA9BA", "\uA9BB"), One(30, "\uA9B6", "\uA9B7", "\uA9BC"), One(20, "\uA9B8", "\uA9B9"), One(15, "\uA9B4"), One(25, "\uA980", "\uA981", "\uA982", "\uA983")),
        Static("Balinese", "bali", 0x1B00, 0x1B7F, ("noto-serif-balinese", "noto-serif-balinese-balinese-400-normal.woff2"),
            One(5, "\u1B03"), One(100, '\u1B13', '\u1B33'), One(10, "\u1B34"), One(30, '\u1B13', '\u1B33', "\u1B44"), One(60, '\u1B35', '\u1B43'), One(25, "\u1B00", "\u1B01", "\u1B02", "\u1B04")),
        Variable("Tai Tham", "lana", 0x1A20, 0x1AAF, "tai-tham",
            One(100, '\u1A20', '\u1A4C'), One(15, "\u1A55", "\u1A56"), One(20, '\u1A20', '\u1A40', "\u1A60"), One(20, "\u1A6E", "\u1A6F", "\u1A70", "\u1A71", "\u1A72"),
            One(30, "\u1A65", "\u1A66", "\u1A67", "\u1A68", "\u1A62"), One(15, "\u1A69", "\u1A6A"), One(20, "\u1A63", "\u1A64", "\u1A61"), One(20, "\u1A75", "\u1A76")),
        Variable("Adlam", "adlm", 0x1E900, 0x1E95F, "adlam",
            new Part(100, [.. Enumerable.Range(0x1E922, 34).Select(char.ConvertFromUtf32)]), new Part(40, [.. Enumerable.Range(0x1E944, 7).Select(char.ConvertFromUtf32)]),
            new Part(70, [.. Enumerable.Range(0x1E922, 34).Select(char.ConvertFromUtf32)])),
        Static("N'Ko", "nkoo", 0x7C0, 0x7FF, ("noto-sans-nko", "noto-sans-nko-nko-400-normal.woff2"),
            One(100, '\u07CA', '\u07EA'), One(40, '\u07EB', '\u07F3'), One(80, '\u07CA', '\u07EA')),
        Variable("Syriac", "syrc", 0x700, 0x74F, "syriac",
            One(25, "\u0710"), One(100, '\u0712', '\u072C'), One(40, '\u0730', '\u074A'), One(40, "\u0710"), One(80, '\u0712', '\u072C'), One(30, "\u0710")),
        Variable("Thaana", "thaa", 0x780, 0x7BF, "thaana", One(100, '\u0780', '\u07A5'), One(90, '\u07A6', '\u07B0')),
        Variable("Arabic with vowels", "arab", 0x600, 0x6FF, "arabic",
            One(100, '\u0627', '\u063A'), One(60, '\u064B', '\u0652'), One(25, "\u0651", "\u0653", "\u0654", "\u0655", "\u0670", "\u0656", "\u06DA", "\u06E3", "\u0659"),
            One(90, '\u0641', '\u064A'), One(40, '\u064B', '\u0652')),
        Variable("Hebrew with points", "hebr", 0x590, 0x5FF, "hebrew",
            One(100, '\u05D0', '\u05EA'), One(20, "\u05C1", "\u05C2"), One(25, "\u05BC"), One(50, '\u05B0', '\u05BB'), One(10, "\u0591", "\u0596", "\u05BD", "\u05A4"), One(70, '\u05D0', '\u05EA')),
        Variable("Thai syllables", "thai", 0xE00, 0xE7F, "thai",
            One(30, '\u0E40', '\u0E44'), One(100, '\u0E01', '\u0E2E'), One(30, "\u0E31", "\u0E34", "\u0E35", "\u0E36", "\u0E37", "\u0E47"), One(20, "\u0E38", "\u0E39", "\u0E3A"),
            One(30, '\u0E48', '\u0E4C'), One(30, "\u0E33", "\u0E32", "\u0E4D")),
        Variable("Tamil syllables", "taml", 0xB80, 0xBFF, "tamil",
            One(15, "\u0B95\u0BCD\u0BB7", "\u0BB8\u0BCD\u0BB0\u0BC0"), One(100, '\u0B95', '\u0BB9'), One(70, '\u0BBE', '\u0BCD'), One(5, "\u0B82")),
    ];

    private static WordList Variable(string name, string script, int first, int last, string font, params Part[] parts) =>
        Static(name, script, first, last, ($"noto-sans-{font}", $"noto-sans-{font}-{font}-wght-normal.woff2"), parts);

    private static WordList Static(string name, string script, int first, int last, (string Package, string File) font, params Part[] parts) =>
        new(name, script, first, last, font, () => Syllables.Words(parts));
}
