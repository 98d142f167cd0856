using System.Globalization;
using System.Text;
using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Text.Breaks;
using Wrapped.Drawing.Unicode;

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
        var walk = new GraphemeWalk();
        var marks = 0;
        foreach (var rune in clean.EnumerateRunes())
        {
            // A mark that is left off still begins or ends nothing.
            if (walk.Starts(GraphemeClasses.Of(rune.Value)))
                starts.Add(codePoints.Count);
            marks = MarksAfter(rune.Value, marks);
            if (marks > MostMarks)
                continue;
            codePoints.Add(rune.Value);
            clusters.Add(starts[^1]);
        }
        // A cluster of nothing but surplus marks is none.
        return new([.. codePoints], [.. starts.Distinct().Where(start => start < codePoints.Count)], [.. clusters]);
    }

    /// <summary>The characters from <paramref name="start"/> to <paramref name="end"/>, both where a cluster begins, as a line of their own.</summary>
    public LineText Slice(int start, int end)
    {
        var (first, last) = (ClusterIndex(start), ClusterIndex(end));
        return new(CodePoints[start..end], Array.ConvertAll(ClusterStarts[first..last], at => at - start), Array.ConvertAll(Clusters[start..end], at => at - start));
    }

    /// <summary>This line with one more character, a cluster of its own.</summary>
    public LineText With(int codePoint) => new([.. CodePoints, codePoint], [.. ClusterStarts, CodePoints.Length], [.. Clusters, CodePoints.Length]);

    /// <summary>Which cluster begins at <paramref name="codePoint"/>; their count for the end.</summary>
    public int ClusterIndex(int codePoint)
    {
        var found = Array.BinarySearch(ClusterStarts, codePoint);
        return found >= 0 ? found : ~found;
    }

    public override string ToString()
    {
        var text = new StringBuilder(CodePoints.Length);
        foreach (var codePoint in CodePoints)
            text.Append(new Rune(codePoint).ToString());
        return text.ToString();
    }

    public static bool IsMark(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    // What is never drawn is no letter that marks could stand on: joiners must not let a heap grow on.
    private static int MarksAfter(int codePoint, int marks)
    {
        if (IsMark(codePoint) && !Invisible.Is(codePoint))
            return Math.Min(marks, MostMarks) + 1;
        return Invisible.Is(codePoint) ? Math.Min(marks, MostMarks) : 0;
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
