using System.Collections.Frozen;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text;

/// <summary>The names of scripts in fonts, newest rules first (https://learn.microsoft.com/typography/opentype/spec/scripttags).</summary>
internal static class ScriptTags
{
    private static readonly string[] Any = ["DFLT", "dflt", "latn"];

    private static readonly (Script Script, string Tags)[] Own =
    [
        (Script.Latin, "latn"), (Script.Greek, "grek"), (Script.Cyrillic, "cyrl"), (Script.Arabic, "arab"), (Script.Hebrew, "hebr"), (Script.Syriac, "syrc"),
        (Script.Thaana, "thaa"), (Script.Hangul, "hang"), (Script.Hiragana, "kana"), (Script.Katakana, "kana"), (Script.Han, "hani"),
        (Script.Bopomofo, "bopo"), (Script.Thai, "thai"), (Script.Lao, "lao "), (Script.Khmer, "khmr"), (Script.Armenian, "armn"), (Script.Georgian, "geor"),
        (Script.Ethiopic, "ethi"), (Script.Cherokee, "cher"), (Script.CanadianAboriginal, "cans"), (Script.Yi, "yi  "), (Script.NewTaiLue, "talu"),
        (Script.Lisu, "lisu"), (Script.Vai, "vai "), (Script.Osage, "osge"), (Script.OlChiki, "olck"), (Script.Devanagari, "dev3|dev2|deva"),
        (Script.Bengali, "bng3|bng2|beng"), (Script.Gurmukhi, "gur3|gur2|guru"), (Script.Gujarati, "gjr3|gjr2|gujr"), (Script.Oriya, "ory3|ory2|orya"),
        (Script.Tamil, "tml3|tml2|taml"), (Script.Telugu, "tel3|tel2|telu"), (Script.Kannada, "knd3|knd2|knda"), (Script.Malayalam, "mlm3|mlm2|mlym"),
        (Script.Myanmar, "mym2|mymr"),
    ];

    // Shaped by the Universal Shaping Engine (https://learn.microsoft.com/typography/script-development/use).
    private static readonly (Script Script, string Tags)[] Universal =
    [
        (Script.Tibetan, "tibt"), (Script.Mongolian, "mong"), (Script.Sinhala, "sinh"), (Script.Buhid, "buhd"), (Script.Hanunoo, "hano"),
        (Script.Tagalog, "tglg"), (Script.Tagbanwa, "tagb"), (Script.Limbu, "limb"), (Script.TaiLe, "tale"), (Script.Buginese, "bugi"),
        (Script.Kharoshthi, "khar"), (Script.SylotiNagri, "sylo"), (Script.Tifinagh, "tfng"), (Script.Balinese, "bali"), (Script.Nko, "nko "),
        (Script.PhagsPa, "phag"), (Script.Cham, "cham"), (Script.KayahLi, "kali"), (Script.Lepcha, "lepc"), (Script.Rejang, "rjng"),
        (Script.Saurashtra, "saur"), (Script.Sundanese, "sund"), (Script.Javanese, "java"), (Script.Kaithi, "kthi"), (Script.MeeteiMayek, "mtei"),
        (Script.TaiTham, "lana"), (Script.TaiViet, "tavt"), (Script.Batak, "batk"), (Script.Brahmi, "brah"), (Script.Mandaic, "mand"),
        (Script.Chakma, "cakm"), (Script.Sharada, "shrd"), (Script.Takri, "takr"), (Script.Grantha, "gran"), (Script.Khojki, "khoj"),
        (Script.Khudawadi, "sind"), (Script.Mahajani, "mahj"), (Script.Manichaean, "mani"), (Script.Modi, "modi"), (Script.Siddham, "sidd"),
        (Script.Tirhuta, "tirh"), (Script.Ahom, "ahom"), (Script.Multani, "mult"), (Script.Adlam, "adlm"), (Script.Bhaiksuki, "bhks"),
        (Script.Marchen, "marc"), (Script.Newa, "newa"), (Script.MasaramGondi, "gonm"), (Script.Soyombo, "soyo"), (Script.ZanabazarSquare, "zanb"),
        (Script.Dogra, "dogr"), (Script.GunjalaGondi, "gong"), (Script.HanifiRohingya, "rohg"), (Script.Makasar, "maka"), (Script.Nandinagari, "nand"),
        (Script.NyiakengPuachueHmong, "hmnp"), (Script.Wancho, "wcho"), (Script.DivesAkuru, "diak"), (Script.Kawi, "kawi"), (Script.NagMundari, "nagm"),
        (Script.Toto, "toto"), (Script.Tangsa, "tnsa"), (Script.Sogdian, "sogd"), (Script.OldSogdian, "sogo"), (Script.Yezidi, "yezi"),
    ];

    private static readonly FrozenDictionary<Script, string[]> Known =
        Own.Concat(Universal).ToDictionary(known => known.Script, known => known.Tags.Split('|').Concat(Any).ToArray()).ToFrozenDictionary();

    private static readonly FrozenSet<Script> UniversalScripts = Universal.Select(known => known.Script).ToFrozenSet();

    public static string[] Of(Script script) => Known.GetValueOrDefault(script, Any);

    public static bool IsUniversal(Script script) => UniversalScripts.Contains(script);
}
