using System.Globalization;
using System.Text;
using Wrapped.Drawing.Fonts;

namespace Wrapped.Drawing.Text.Words;

/// <summary>Words of one script, and the typeface in which they are shaped.</summary>
/// <param name="Name">What the words are, such as <c>Hindi</c>.</param>
/// <param name="Script">HarfBuzz's name of the script.</param>
/// <param name="First">The first character of the script's block.</param>
/// <param name="Last">The last one.</param>
/// <param name="Font">Package and file of the typeface.</param>
/// <param name="Read">All the words.</param>
internal sealed record WordList(string Name, string Script, int First, int Last, (string Package, string File) Font, Func<IEnumerable<string>> Read)
{
    private const int MostMarks = 6;

    /// <summary>The words that are wholly in the script and in the typeface: at most <paramref name="most"/>, taken evenly from the list.</summary>
    public IReadOnlyList<string> Words(OpenTypeFont font, int most)
    {
        // Not every word of a dictionary is of its script.
        var all = Read().ToList();
        var words = Fitting(font, Evenly(all, most == int.MaxValue ? most : most * 2));
        // Of a typeface in many slices one has only few words, so that all are looked at.
        return Evenly(words.Count * 2 < most ? Fitting(font, all) : words, most);
    }

    private List<string> Fitting(OpenTypeFont font, IEnumerable<string> words) =>
        [.. words.Select(word => word.Normalize(NormalizationForm.FormC)).Where(word => IsIn(font, word)).Distinct(StringComparer.Ordinal)];

    private static List<string> Evenly(List<string> words, int most) =>
        words.Count <= most ? words : [.. Enumerable.Range(0, most).Select(i => words[(int)((long)i * words.Count / most)])];

    // A line lets a letter bear no more than six marks, so longer heaps are other words to it.
    private bool IsIn(OpenTypeFont font, string word) =>
        word.EnumerateRunes().Any(rune => IsOfScript(rune.Value)) && word.EnumerateRunes().All(rune => IsJoiner(rune) || (IsOfScript(rune.Value) && IsDrawn(font, rune))) && !HasHeap(word);

    private static bool IsJoiner(Rune rune) => rune.Value is 0x200C or 0x200D;

    private static bool HasHeap(string word)
    {
        var marks = 0;
        return word.EnumerateRunes().Any(rune => (marks = IsMark(rune) ? marks + 1 : 0) > MostMarks);
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private bool IsOfScript(int character) => character >= First && character <= Last && character is not (0x964 or 0x965);

    private static bool IsDrawn(OpenTypeFont font, Rune rune) =>
        font.Glyph(rune.Value) != 0 || rune.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes().All(part => font.Glyph(part.Value) != 0);
}
