namespace Wrapped.Drawing.Text.Words;

/// <summary>Words of every script that is shaped: from Debian's dictionaries where there is one, and made up elsewhere.</summary>
internal static class WordLists
{
    public static IReadOnlyList<WordList> All { get; } =
    [
        Hunspell("Arabic", "arab", 0x600, 0x6FF, "arabic", "ar"),
        Hunspell("Persian", "arab", 0x600, 0x6FF, "arabic", "fa_IR"),
        Hunspell("Hebrew", "hebr", 0x590, 0x5FF, "hebrew", "he_IL"),
        Hunspell("Hindi", "deva", 0x900, 0x97F, "devanagari", "hi_IN"),
        Hunspell("Nepali", "deva", 0x900, 0x97F, "devanagari", "ne_NP"),
        Aspell("Marathi", "deva", 0x900, 0x97F, "devanagari", "mr"),
        Hunspell("Bengali", "beng", 0x980, 0x9FF, "bengali", "bn_BD"),
        Aspell("Punjabi", "guru", 0xA00, 0xA7F, "gurmukhi", "pa"),
        Hunspell("Gujarati", "gujr", 0xA80, 0xAFF, "gujarati", "gu_IN"),
        Aspell("Odia", "orya", 0xB00, 0xB7F, "oriya", "or"),
        Aspell("Tamil", "taml", 0xB80, 0xBFF, "tamil", "ta"),
        Hunspell("Telugu", "telu", 0xC00, 0xC7F, "telugu", "te_IN"),
        Aspell("Kannada", "knda", 0xC80, 0xCFF, "kannada", "kn"),
        Hunspell("Malayalam", "mlym", 0xD00, 0xD7F, "malayalam", "ml_IN"),
        Hunspell("Sinhala", "sinh", 0xD80, 0xDFF, "sinhala", "si_LK"),
        Hunspell("Thai", "thai", 0xE00, 0xE7F, "thai", "th_TH"),
        Hunspell("Lao", "laoo", 0xE80, 0xEFF, "lao", "lo_LA"),
        Aspell("Armenian", "armn", 0x530, 0x58F, "armenian", "hy-common"),
        Aspell("Amharic", "ethi", 0x1200, 0x139F, "ethiopic", "am"),
        // Written in jamo, which are put together before they are shaped. The typeface is cut in a hundred slices; this one has the words of the commonest syllables.
        Of("Korean", "hang", 0xAC00, 0xD7A3, ("noto-sans-kr", "noto-sans-kr-118-wght-normal.woff2"), () => Dictionaries.Hunspell("ko")),
        Of("Tibetan", "tibt", 0xF00, 0xFFF, ("noto-serif-tibetan", "noto-serif-tibetan-tibetan-wght-normal.woff2"), () => Dictionaries.Hunspell("bo").Concat(Dictionaries.Hunspell("dz"))),
        Of("Vietnamese", "latn", 0x41, 0x1EFF, ("noto-sans", "NotoSans_400Regular.ttf"), () => Dictionaries.Hunspell("vi_VN")),
        Of("Hungarian", "latn", 0x41, 0x1EFF, ("inter", "inter-latin-wght-normal.woff2"), () => Dictionaries.Hunspell("hu_HU")),
        .. MadeUpWords.All,
    ];

    private static WordList Hunspell(string name, string script, int first, int last, string font, string dictionary) =>
        Of(name, script, first, last, Variable(font), () => Dictionaries.Hunspell(dictionary));

    private static WordList Aspell(string name, string script, int first, int last, string font, string dictionary) =>
        Of(name, script, first, last, Variable(font), () => Dictionaries.Aspell(dictionary));

    private static WordList Of(string name, string script, int first, int last, (string Package, string File) font, Func<IEnumerable<string>> read) => new(name, script, first, last, font, read);

    private static (string Package, string File) Variable(string script) => ($"noto-sans-{script}", $"noto-sans-{script}-{script}-wght-normal.woff2");
}
