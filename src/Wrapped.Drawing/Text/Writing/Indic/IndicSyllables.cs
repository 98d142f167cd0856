using System.Text.RegularExpressions;
using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Text.Writing.Syllables;

namespace Wrapped.Drawing.Text.Writing.Indic;

/// <summary>Finds the syllables of a run, in the letters of <see cref="IndicCategory"/> (https://learn.microsoft.com/typography/script-development/devanagari#well-formed-clusters).</summary>
internal static partial class IndicSyllables
{
    private const string Nukta = "(?:Z?T)?N?N?";
    private const string Vowel = "[ZJ]{0,6}(?:M|S?P)N?H?";
    private const string Halant = "[ZJ]?H(?:JN?)?";
    private const string Signs = "(?:[ZJ]?SS?Z?)?A*";
    private const string Tail = "(?:" + Halant + "[CR]J?" + Nukta + ")*m?(?:HZ|" + Halant + "|(?:" + Vowel + ")*)" + Signs;
    private const string RephThen = "(?:RH|r)?";
    private const string OfVowel = RephThen + "V" + Nukta + "(?:J(?!H|S|[ZJ]{0,6}(?:M|S?P))|" + Tail + ")";
    private const string Alone = "(?:[rK]?B|" + RephThen + "O)" + Nukta + Tail;
    private const string OfConsonant = "[rK]?[CR]J?" + Nukta + Tail;

    public static void Split(GlyphBuffer glyphs)
    {
        foreach (ref var glyph in glyphs.Span)
            glyph.Category = (byte)IndicCategories.Of(glyph.CodePoint);
        SyllableScan.Split(glyphs, (Whole(), SyllableKind.Whole), (Symbol(), SyllableKind.Apart), (Broken(), SyllableKind.Broken));
    }

    [GeneratedRegex(@"\G(?:" + OfVowel + "|" + Alone + "|" + OfConsonant + ")", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\GYN?" + Signs, RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Symbol();

    [GeneratedRegex(@"\G" + RephThen + Nukta + Tail, RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Broken();
}
