using System.Globalization;
using System.Text;

namespace Wrapped.Drawing.Text.Bidi;

public class BidiLevelsTests
{
    private const string Cases = "/usr/share/unicode/BidiCharacterTest.txt";

    /// <summary>The format is explained at the head of the file: characters; wanted direction; paragraph level; levels; order.</summary>
    [Fact]
    public void Levels_are_those_of_Unicode_for_every_case_without_explicit_controls()
    {
        File.Exists(Cases).Should().BeTrue("the test reads Unicode's cases: apt-get install unicode-data");
        var differences = new StringBuilder();
        var count = 0;
        foreach (var line in File.ReadLines(Cases).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var fields = line.Split(';');
            var text = fields[0].Split(' ').Select(hex => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray();
            if (text.Any(IsExplicitControl))
                continue;
            count++;
            var direction = fields[1] switch { "0" => TextDirection.LeftToRight, "1" => TextDirection.RightToLeft, _ => TextDirection.Auto };
            var levels = BidiLevels.Of(text, direction);
            var wanted = fields[3].Split(' ');
            if (wanted.Where((level, i) => level != "x" && level != levels[i].ToString(CultureInfo.InvariantCulture)).Any())
                differences.AppendLine(CultureInfo.InvariantCulture, $"{line} came out as {string.Join(' ', levels)}");
        }
        count.Should().BeGreaterThan(90_000);
        differences.ToString().Should().BeEmpty();
    }

    // A paragraph separator parts two paragraphs, and a line has only one.
    private static bool IsExplicitControl(int codePoint) => codePoint is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x2029;
}
