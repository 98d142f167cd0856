using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Fonts;

/// <summary>Which packages stand in for a typeface, script by script.</summary>
internal static class FallbackOrder
{
    public const string Emoji = "noto-color-emoji";

    private static readonly string[] Signs = ["noto-sans-symbols", "noto-sans-symbols-2", "noto-sans-math"];

    private static readonly string[] Others = ["noto-sans-arabic", "noto-sans-hebrew", "noto-sans-devanagari", "noto-sans-thai"];

    private static readonly string[][] ByForm = [.. Enum.GetValues<HanForm>().Select(form => (string[])[.. Signs, .. Han(form), .. Others])];

    /// <summary>For every character that the script's own packages and Noto Sans lack; signs before Han, whose own are as wide as its letters.</summary>
    public static IReadOnlyList<string> Any(HanForm form) => ByForm[(int)form];

    /// <summary>The packages of the script itself, Han in its national form first; none for scripts that Noto Sans holds.</summary>
    public static string[] Own(Script script, HanForm form) => script switch
    {
        Script.Han => Han(form),
        Script.Hiragana or Script.Katakana => ["noto-sans-jp"],
        Script.Hangul => ["noto-sans-kr"],
        Script.Bopomofo => ["noto-sans-tc"],
        Script.Arabic => ["noto-sans-arabic"],
        Script.Hebrew => ["noto-sans-hebrew"],
        Script.Devanagari => ["noto-sans-devanagari"],
        Script.Bengali => ["noto-sans-bengali"],
        Script.Gurmukhi => ["noto-sans-gurmukhi"],
        Script.Gujarati => ["noto-sans-gujarati"],
        Script.Oriya => ["noto-sans-oriya"],
        Script.Tamil => ["noto-sans-tamil"],
        Script.Telugu => ["noto-sans-telugu"],
        Script.Kannada => ["noto-sans-kannada"],
        Script.Malayalam => ["noto-sans-malayalam"],
        Script.Sinhala => ["noto-sans-sinhala"],
        Script.Thai => ["noto-sans-thai"],
        Script.Lao => ["noto-sans-lao"],
        Script.Khmer => ["noto-sans-khmer"],
        Script.Myanmar => ["noto-sans-myanmar"],
        Script.Javanese => ["noto-sans-javanese"],
        Script.Balinese => ["noto-serif-balinese"],
        Script.TaiTham => ["noto-sans-tai-tham"],
        Script.Tibetan => ["noto-serif-tibetan"],
        Script.Armenian => ["noto-sans-armenian"],
        Script.Georgian => ["noto-sans-georgian"],
        Script.Ethiopic => ["noto-sans-ethiopic"],
        Script.Adlam => ["noto-sans-adlam"],
        Script.Nko => ["noto-sans-nko"],
        Script.Syriac => ["noto-sans-syriac"],
        Script.Thaana => ["noto-sans-thaana"],
        Script.Cherokee => ["noto-sans-cherokee"],
        Script.CanadianAboriginal => ["noto-sans-canadian-aboriginal"],
        _ => [],
    };

    // After the form itself those that are nearest to it.
    private static string[] Han(HanForm form) => form switch
    {
        HanForm.Korean => ["noto-sans-kr", "noto-sans-jp", "noto-sans-tc", "noto-sans-sc"],
        HanForm.Simplified => ["noto-sans-sc", "noto-sans-jp", "noto-sans-tc", "noto-sans-kr"],
        HanForm.Traditional => ["noto-sans-tc", "noto-sans-jp", "noto-sans-sc", "noto-sans-kr"],
        _ => ["noto-sans-jp", "noto-sans-sc", "noto-sans-tc", "noto-sans-kr"],
    };
}
