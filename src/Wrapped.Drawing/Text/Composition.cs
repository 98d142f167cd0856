using System.Collections.Concurrent;
using System.Text;
using Wrapped.Drawing.Fonts;

namespace Wrapped.Drawing.Text;

/// <summary>Takes characters apart and puts them together canonically (https://www.unicode.org/reports/tr15/).</summary>
internal static class Composition
{
    private const int MostPairs = 8192;

    private static readonly ConcurrentDictionary<int, int[]> Parts = new();
    private static readonly ConcurrentDictionary<(int Starter, int Mark), int> Pairs = new();

    // One bit for each character that is known to be whole: most are.
    private static readonly int[] Whole = new int[0x110000 / 32];

    /// <summary>The parts of <paramref name="codePoint"/>; none where it is whole in itself.</summary>
    public static int[] TakeApart(int codePoint)
    {
        // Nothing below À has parts, and unpaired surrogates are no characters.
        if (codePoint < 0xC0 || !Rune.IsValid(codePoint))
            return [];
        if ((Whole[codePoint / 32] & (1 << (codePoint % 32))) != 0)
            return [];
        if (Parts.TryGetValue(codePoint, out var known))
            return known;
        var parts = new Rune(codePoint).ToString().Normalize(NormalizationForm.FormD).EnumerateRunes().Select(rune => rune.Value).ToArray();
        if (parts is not [var only] || only != codePoint)
            return Parts[codePoint] = parts;
        Interlocked.Or(ref Whole[codePoint / 32], 1 << (codePoint % 32));
        return [];
    }

    /// <summary>Whether <paramref name="font"/> has every part of the character.</summary>
    public static bool CanTakeApart(OpenTypeFont font, int codePoint)
    {
        var parts = TakeApart(codePoint);
        return parts.Length > 0 && Array.TrueForAll(parts, part => font.Glyph(part) != 0);
    }

    /// <summary>The one character that stands for <paramref name="starter"/> with <paramref name="mark"/>; 0 where there is none.</summary>
    public static int PutTogether(int starter, int mark)
    {
        if (!Rune.IsValid(starter) || !Rune.IsValid(mark))
            return 0;
        if (Pairs.TryGetValue((starter, mark), out var known))
            return known;
        if (Pairs.Count >= MostPairs)
            Pairs.Clear();
        var composed = string.Concat(new Rune(starter).ToString(), new Rune(mark).ToString()).Normalize(NormalizationForm.FormC);
        var first = Rune.GetRuneAt(composed, 0);
        return Pairs[(starter, mark)] = first.Utf16SequenceLength == composed.Length ? first.Value : 0;
    }
}
