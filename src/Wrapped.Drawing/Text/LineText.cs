using System.Globalization;
using System.Text;
using Wrapped.Drawing.Text.Breaks;

namespace Wrapped.Drawing.Text;

/// <summary>The characters of a line as they are drawn: composed, without controls, and with no more marks on a letter than a line can bear.</summary>
/// <param name="CodePoints">In the order of the text.</param>
/// <param name="ClusterStarts">Where each grapheme cluster begins (https://www.unicode.org/reports/tr29/).</param>
/// <param name="Clusters">For each code point, where its cluster begins.</param>
internal sealed record LineText(int[] CodePoints, int[] ClusterStarts, int[] Clusters)
{
    private const int MostMarks = 6;

    public static LineText Of(string text)
    {
        var clean = Clean(text);
        var codePoints = new List<int>(clean.Length);
        var starts = new List<int>(clean.Length);
        var clusters = new List<int>(clean.Length);
        var cuts = GraphemeClusters.Starts(clean);
        for (var i = 0; i < cuts.Length; i++)
        {
            starts.Add(codePoints.Count);
            AddCluster(codePoints, clean.AsSpan(cuts[i], (i + 1 < cuts.Length ? cuts[i + 1] : clean.Length) - cuts[i]));
            while (clusters.Count < codePoints.Count)
                clusters.Add(starts[^1]);
        }
        return new([.. codePoints], [.. starts], [.. clusters]);
    }

    public static bool IsMark(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    private static void AddCluster(List<int> codePoints, ReadOnlySpan<char> cluster)
    {
        var marks = 0;
        foreach (var rune in cluster.EnumerateRunes())
        {
            var heaps = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
            marks = heaps ? marks + 1 : 0;
            if (marks <= MostMarks)
                codePoints.Add(rune.Value);
        }
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsSpace(rune))
                clean.Append(' ');
            else if (!IsDropped(rune))
                clean.Append(rune.ToString());
        }
        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    // Spaces of every width are one space, except the wide one of East Asia; a line has no lines in it.
    private static bool IsSpace(Rune rune) => rune.Value is >= '\t' and <= '\r'
        || (rune.Value != 0x3000 && Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    // Controls, embeddings, overrides and isolates could turn the rest of a card around; noncharacters mean nothing.
    private static bool IsDropped(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control
        || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x206F) or (>= 0xFDD0 and <= 0xFDEF) or (>= 0xFFF9 and <= 0xFFFB)
        || (rune.Value & 0xFFFE) == 0xFFFE;
}
