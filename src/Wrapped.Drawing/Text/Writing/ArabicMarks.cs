using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Writing;

/// <summary>Brings Arabic marks that belong to their letter, such as the hamza, before its vowels (https://www.unicode.org/reports/tr53/).</summary>
internal static class ArabicMarks
{
    private const int Below = 220;
    private const int Above = 230;

    /// <param name="characters">Whose marks are in canonical order.</param>
    public static void Order(List<Character> characters)
    {
        for (var start = 0; start < characters.Count;)
        {
            var end = start;
            while (end < characters.Count && CombiningClasses.ForShaping(characters[end].CodePoint) != 0)
                end++;
            // Those below come first.
            var moved = MoveUp(characters, start, end, Below);
            MoveUp(characters, start + moved, end, Above);
            start = end + 1;
        }
    }

    // How many marks of the class went up to where they belong: those that come first in it.
    private static int MoveUp(List<Character> characters, int to, int end, int order)
    {
        var from = to;
        while (from < end && CombiningClasses.ForShaping(characters[from].CodePoint) < order)
            from++;
        var count = 0;
        while (from + count < end && CombiningClasses.ForShaping(characters[from + count].CodePoint) == order && BelongsToLetter(characters[from + count].CodePoint))
            count++;
        var marks = characters.GetRange(from, count);
        characters.RemoveRange(from, count);
        characters.InsertRange(to, marks);
        return count;
    }

    private static bool BelongsToLetter(int codePoint) => codePoint is 0x654 or 0x655 or 0x658 or 0x6DC or 0x6E3 or 0x6E7 or 0x6E8 or 0x8CA or 0x8CB or (>= 0x8CD and <= 0x8CF) or 0x8D3 or 0x8F3;
}
