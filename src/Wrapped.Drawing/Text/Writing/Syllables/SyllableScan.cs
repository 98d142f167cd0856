using System.Text.RegularExpressions;
using Wrapped.Drawing.Fonts.Layout;

namespace Wrapped.Drawing.Text.Writing.Syllables;

/// <summary>Cuts a run into syllables by patterns over the glyphs' categories, whose values are letters.</summary>
internal static class SyllableScan
{
    private const int KindBits = 2;

    /// <summary>Numbers the syllables of the run: at each place by the longest of <paramref name="patterns"/>, the first of those as long, else one glyph of its own.</summary>
    public static void Split(GlyphBuffer glyphs, params ReadOnlySpan<(Regex Pattern, SyllableKind Kind)> patterns) => Split(glyphs, null, patterns);

    /// <summary>As above, but patterns do not see the glyphs that <paramref name="hidden"/> names.</summary>
    public static void Split(GlyphBuffer glyphs, bool[]? hidden, params ReadOnlySpan<(Regex Pattern, SyllableKind Kind)> patterns)
    {
        var seen = new List<int>(glyphs.Count);
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (hidden is null || !hidden[i])
                seen.Add(i);
        }
        var letters = string.Create(seen.Count, (glyphs, seen), static (text, run) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = (char)run.glyphs[run.seen[i]].Category;
        });

        var syllable = 0;
        for (var at = 0; at < letters.Length;)
        {
            var (length, kind) = Find(letters, at, patterns);
            // What is hidden goes with the syllable before it.
            var end = at + length < seen.Count ? seen[at + length] : glyphs.Count;
            syllable++;
            for (var i = at == 0 ? 0 : seen[at]; i < end; i++)
                glyphs[i].Syllable = (syllable << KindBits) | (int)kind;
            at += length;
        }
    }

    public static SyllableKind KindOf(in ShapingGlyph glyph) => (SyllableKind)(glyph.Syllable & ((1 << KindBits) - 1));

    /// <summary>Where the syllable ends that begins at <paramref name="start"/>.</summary>
    public static int End(GlyphBuffer glyphs, int start)
    {
        var end = start;
        while (end < glyphs.Count && glyphs[end].Syllable == glyphs[start].Syllable)
            end++;
        return end;
    }

    /// <summary>Calls <paramref name="arrange"/> with the start and end of each syllable; it may move glyphs, but not add any.</summary>
    public static void ForEach(GlyphBuffer glyphs, Action<int, int> arrange)
    {
        for (var start = 0; start < glyphs.Count;)
        {
            var end = End(glyphs, start);
            arrange(start, end);
            start = end;
        }
    }

    private static (int Length, SyllableKind Kind) Find(string letters, int at, ReadOnlySpan<(Regex Pattern, SyllableKind Kind)> patterns)
    {
        var (longest, found) = (0, SyllableKind.Other);
        foreach (var (pattern, kind) in patterns)
        {
            var matches = pattern.EnumerateMatches(letters, at);
            if (matches.MoveNext() && matches.Current.Length > longest)
                (longest, found) = (matches.Current.Length, kind);
        }
        return longest > 0 ? (longest, found) : (1, SyllableKind.Other);
    }
}
