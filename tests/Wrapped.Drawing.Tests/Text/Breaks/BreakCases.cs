using System.Globalization;
using System.Text;

namespace Wrapped.Drawing.Text.Breaks;

/// <summary>Unicode's own cases: characters with ÷ where a break may be and × where not.</summary>
internal static class BreakCases
{
    private const string Folder = "/usr/share/unicode/auxiliary";

    /// <summary>The lines whose breaks are not those that <paramref name="breaksBefore"/> finds for their characters; checks that there are at least <paramref name="least"/> lines.</summary>
    public static string Differences(string file, int least, Func<int[], bool[]> breaksBefore)
    {
        var path = System.IO.Path.Combine(Folder, file);
        File.Exists(path).Should().BeTrue("the test reads Unicode's cases: apt-get install unicode-data");
        var differences = new StringBuilder();
        var count = 0;
        foreach (var line in File.ReadLines(path).Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0))
        {
            count++;
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var text = parts.Where((_, i) => i % 2 == 1).Select(hex => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray();
            // What stands before the first character and after the last is the same in every case.
            var wanted = parts.Where((_, i) => i % 2 == 0).Skip(1).Take(text.Length - 1).Select(sign => sign == "÷");
            var found = breaksBefore(text);
            if (!found.Skip(1).SequenceEqual(wanted))
                differences.AppendLine(CultureInfo.InvariantCulture, $"{line} came out as {string.Join(' ', found.Skip(1).Select(isBreak => isBreak ? '÷' : '×'))}");
        }
        count.Should().BeGreaterThanOrEqualTo(least);
        return differences.ToString();
    }
}
