using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text;

/// <summary>Which features are applied, and which of them together (https://learn.microsoft.com/typography/script-development/standard).</summary>
internal static class SubstitutionStages
{
    private static readonly string[][] Standard = [["rvrn"], ["ccmp", "locl", "rlig", "calt", "clig", "liga", "rclt"]];

    // Contextual alternates would pull Korean letters apart.
    private static readonly string[][] Hangul = [["rvrn"], ["ccmp", "locl", "ljmo", "vjmo", "tjmo", "rlig", "clig", "liga", "rclt"]];

    private static readonly string[][] Joined =
    [
        ["rvrn"], ["stch"], ["ccmp", "locl"], ["isol"], ["fina"], ["fin2"], ["fin3"], ["medi"], ["med2"], ["init"],
        ["rlig"], ["calt", "rclt"], ["liga", "clig", "mset"],
    ];

    public static string[][] Of(Script script) => script switch
    {
        Script.Arabic or Script.Syriac or Script.Nko => Joined,
        Script.Hangul => Hangul,
        _ => Standard,
    };
}
