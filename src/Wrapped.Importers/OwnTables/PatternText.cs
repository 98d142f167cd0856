using System.Text;

namespace Wrapped.Importers.OwnTables;

/// <summary>Turns the patterns that people know from their computers into those of Noda Time.</summary>
internal static class PatternText
{
    // What may stand for each part of a time.
    private static readonly string[] Parts = ["d", "dd", "ddd", "dddd", "M", "MM", "MMM", "MMMM", "yy", "yyyy", "H", "HH", "h", "hh", "m", "mm", "s", "ss", "t", "tt", .. Enumerable.Range(1, 9).Select(count => new string('f', count))];

    /// <summary>Null where a part is unknown, stands twice, or one of year, month and day is missing.</summary>
    public static string? Of(string text)
    {
        var (pattern, found) = (new StringBuilder(), new HashSet<string>(StringComparer.Ordinal));
        for (var at = 0; at < text.Length;)
        {
            var letter = text[at];
            if (!char.IsAsciiLetter(letter) || letter == 'T')
            {
                pattern.Append(letter == ' ' ? " " : "\\" + letter);
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && text[end] == letter)
                end++;
            var part = text[at..end];
            if (!Parts.Contains(part, StringComparer.Ordinal) || !found.Add(letter == 'd' && part.Length > 2 ? "weekday" : part[..1]))
                return null;
            pattern.Append(part is "yyyy" ? "uuuu" : part);
            at = end;
        }

        // Hours from 1 to 12 say nothing without the half of the day, nor minutes without hours.
        var isWhole = found.Contains("d") && found.Contains("M") && found.Contains("y") && found.Contains("h") == found.Contains("t") && !(found.Contains("h") && found.Contains("H"))
            && (!found.Contains("m") || found.Contains("h") || found.Contains("H")) && (!found.Contains("s") || found.Contains("m")) && (!found.Contains("f") || found.Contains("s"));
        return isWhole ? pattern.ToString() : null;
    }
}
