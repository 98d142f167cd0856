using System.Globalization;

namespace Wrapped.Drawing.Text.Bidi;

/// <summary>A text of Unicode's and what is wanted of it.</summary>
/// <param name="Text">Code points.</param>
/// <param name="Direction">The direction that is asked for.</param>
/// <param name="Levels">Without a value where rule X9 takes the character out.</param>
/// <param name="Order">The characters that stay, from left to right.</param>
/// <param name="Base">The level of the whole, where the case says it.</param>
internal sealed record BidiCase(int[] Text, TextDirection Direction, byte?[] Levels, int[] Order, byte? Base)
{
    /// <summary>Null if our levels and order are those wanted, else what came out.</summary>
    public string? Difference()
    {
        var levels = BidiLevels.Of(Text, Direction);
        var order = Enumerable.Range(0, levels.Length).Where(i => Levels[i] is not null).ToArray();
        VisualOrder.Arrange<int>(order, i => levels[i]);
        var sameLevels = Array.TrueForAll(order, i => Levels[i] == levels[i]);
        if (sameLevels && order.SequenceEqual(Order) && (Base ?? BidiLevels.Base(Text, Direction)) == BidiLevels.Base(Text, Direction))
            return null;
        return $"{string.Join(' ', Text.Select(point => point.ToString("X4", CultureInfo.InvariantCulture)))} {Direction} came out as {string.Join(' ', levels)} in the order {string.Join(' ', order)}";
    }
}

/// <summary>Unicode's own cases. Their formats are explained at the heads of the files.</summary>
internal static class BidiCases
{
    private const string Folder = "/usr/share/unicode";

    // One character of each class, none a bracket.
    private static readonly Dictionary<string, int> Examples = Words(
        "L=61 R=5D0 AL=627 EN=31 ES=2B ET=23 AN=661 CS=2C NSM=300 BN=AD B=2029 S=9 WS=20 ON=21 LRE=202A RLE=202B PDF=202C LRO=202D RLO=202E LRI=2066 RLI=2067 FSI=2068 PDI=2069")
        .Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => Hex(pair[1]), StringComparer.Ordinal);

    /// <summary>Characters; wanted direction; level of the paragraph; levels; order.</summary>
    public static IEnumerable<BidiCase> OfCharacters()
    {
        foreach (var fields in Lines("BidiCharacterTest.txt").Select(line => line.Split(';')))
        {
            var text = Array.ConvertAll(Words(fields[0]), Hex);
            var direction = fields[1] switch { "0" => TextDirection.LeftToRight, "1" => TextDirection.RightToLeft, _ => TextDirection.Auto };
            yield return new(text, direction, Levels(fields[3]), Order(fields[4]), byte.Parse(fields[2], CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Classes; the directions in which they are to have the levels and the order of the last lines that say so.</summary>
    public static IEnumerable<BidiCase> OfClasses()
    {
        byte?[] levels = [];
        int[] order = [];
        foreach (var line in Lines("BidiTest.txt"))
        {
            if (line.StartsWith("@Levels:", StringComparison.Ordinal))
                levels = Levels(line["@Levels:".Length..]);
            else if (line.StartsWith("@Reorder:", StringComparison.Ordinal))
                order = Order(line["@Reorder:".Length..]);
            else
            {
                var fields = line.Split(';');
                var text = Array.ConvertAll(Words(fields[0]), word => Examples[word]);
                var directions = Hex(fields[1].Trim());
                foreach (var (bit, direction) in new[] { (1, TextDirection.Auto), (2, TextDirection.LeftToRight), (4, TextDirection.RightToLeft) })
                {
                    if ((directions & bit) != 0)
                        yield return new(text, direction, levels, order, Base: null);
                }
            }
        }
    }

    private static IEnumerable<string> Lines(string file)
    {
        var path = System.IO.Path.Combine(Folder, file);
        File.Exists(path).Should().BeTrue("the test reads Unicode's cases: apt-get install unicode-data");
        return File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#');
    }

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static byte?[] Levels(string text) => Array.ConvertAll(Words(text), word => word == "x" ? (byte?)null : byte.Parse(word, CultureInfo.InvariantCulture));

    private static int[] Order(string text) => Array.ConvertAll(Words(text), word => int.Parse(word, CultureInfo.InvariantCulture));
}
