using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Fonts;

/// <summary>Which packages stand in for a typeface, script by script.</summary>
internal static class FallbackOrder
{
    public const string Emoji = "noto-color-emoji";

    private static readonly string[] Han = ["noto-sans-jp", "noto-sans-sc", "noto-sans-tc", "noto-sans-kr"];

    private static readonly string[] Anything =
    [
        "noto-sans", "noto-sans-jp", "noto-sans-symbols", "noto-sans-kr", "noto-sans-sc", "noto-sans-tc", "noto-sans-symbols-2", "noto-sans-math",
        "noto-sans-arabic", "noto-sans-hebrew", "noto-sans-devanagari", "noto-sans-thai",
    ];

    public static IEnumerable<string> For(Script script) => Own(script).Concat(Anything);

    private static string[] Own(Script script) => script switch
    {
        Script.Han => Han,
        Script.Hiragana or Script.Katakana => ["noto-sans-jp"],
        Script.Hangul => ["noto-sans-kr"],
        Script.Bopomofo => ["noto-sans-tc"],
        Script.Arabic => ["noto-sans-arabic"],
        Script.Hebrew => ["noto-sans-hebrew"],
        Script.Devanagari => ["noto-sans-devanagari"],
        Script.Thai => ["noto-sans-thai"],
        _ => [],
    };
}
