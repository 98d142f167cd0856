using System.Collections.Frozen;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text;

/// <summary>The names of scripts in fonts, newest rules first (https://learn.microsoft.com/typography/opentype/spec/scripttags).</summary>
internal static class ScriptTags
{
    private static readonly string[] Any = ["DFLT", "dflt", "latn"];

    private static readonly FrozenDictionary<Script, string[]> Known = new Dictionary<Script, string[]>
    {
        [Script.Latin] = ["latn"],
        [Script.Greek] = ["grek"],
        [Script.Cyrillic] = ["cyrl"],
        [Script.Arabic] = ["arab"],
        [Script.Hebrew] = ["hebr"],
        [Script.Syriac] = ["syrc"],
        [Script.Nko] = ["nko "],
        [Script.Hangul] = ["hang"],
        [Script.Hiragana] = ["kana"],
        [Script.Katakana] = ["kana"],
        [Script.Han] = ["hani"],
        [Script.Bopomofo] = ["bopo"],
        [Script.Thai] = ["thai"],
        [Script.Lao] = ["lao "],
        [Script.Armenian] = ["armn"],
        [Script.Georgian] = ["geor"],
        [Script.Devanagari] = ["dev3", "dev2", "deva"],
        [Script.Bengali] = ["bng3", "bng2", "beng"],
        [Script.Gurmukhi] = ["gur3", "gur2", "guru"],
        [Script.Gujarati] = ["gjr3", "gjr2", "gujr"],
        [Script.Tamil] = ["tml3", "tml2", "taml"],
    }.ToDictionary(pair => pair.Key, pair => pair.Value.Concat(Any).ToArray()).ToFrozenDictionary();

    public static string[] Of(Script script) => Known.GetValueOrDefault(script, Any);

    /// <summary>Whether the script is shaped in syllables in Writing/Indic.</summary>
    public static bool IsIndic(Script script) => script is Script.Devanagari or Script.Bengali or Script.Gurmukhi or Script.Gujarati or Script.Tamil;
}
