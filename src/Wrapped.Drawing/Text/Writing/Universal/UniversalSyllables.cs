using System.Text.RegularExpressions;
using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Text.Writing.Syllables;

namespace Wrapped.Drawing.Text.Writing.Universal;

/// <summary>Finds the clusters of a run, in the letters of <see cref="UniversalCategory"/> (https://learn.microsoft.com/typography/script-development/use#cluster-validation).</summary>
internal static partial class UniversalSyllables
{
    private const string Modifiers = "m*n*(?:(?:[HhIk]B|U)m*n*)*";
    private const string Rest = "1?2?3?4?(?:p*a*b*r*|H)h?5*6*7*8*(?:kB)*";
    private const string Finals = "c*d*e*(?:x*y*|z?)";
    private const string Tail = Modifiers + "(?:I(?!B)|" + Rest + "(?:k|" + Finals + "))";
    private const string Symbols = "(?:t+u*|u+)";

    public static void Split(GlyphBuffer glyphs)
    {
        foreach (ref var glyph in glyphs.Span)
            glyph.Category = (byte)UniversalCategories.Of(glyph.CodePoint);
        SyllableScan.Split(glyphs, Hidden(glyphs), (Whole(), SyllableKind.Whole), (Number(), SyllableKind.Apart), (Last(), SyllableKind.Other), (Broken(), SyllableKind.Broken));
    }

    // A non-joiner before a mark parts nothing.
    private static bool[] Hidden(GlyphBuffer glyphs)
    {
        var hidden = new bool[glyphs.Count];
        var markFollows = false;
        for (var i = glyphs.Count - 1; i >= 0; i--)
        {
            var kind = (UniversalCategory)glyphs[i].Category;
            hidden[i] = kind == UniversalCategory.Ignored || (kind == UniversalCategory.NonJoiner && markFollows);
            if (kind != UniversalCategory.Ignored)
                markFollows = LineText.IsMark(glyphs[i].CodePoint);
        }
        return hidden;
    }

    [GeneratedRegex(@"\G(?:[RK]?[BG]" + Tail + "|[OGs](?:" + Symbols + "|" + Tail + "))Z?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\GN(?:gN)*g?Z?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\GzZ?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Last();

    [GeneratedRegex(@"\G(?!Z)R?(?:" + Symbols + "|(?:gN)+g?|g|" + Tail + ")Z?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Broken();
}
