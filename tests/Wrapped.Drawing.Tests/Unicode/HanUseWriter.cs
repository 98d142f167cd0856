using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Wrapped.Drawing.Unicode;

/// <summary>Writes the table of where Han characters are used, from the character sets of China, Taiwan and Japan and the variants in Unihan (https://www.unicode.org/reports/tr38/).</summary>
internal sealed class HanUseWriter(string database)
{
    private const int First = 0x4E00;
    private const int Last = 0x9FFF;
    private const int InAWord = 16;

    // The first level of JIS X 0208, rows 16 to 47: what is common in Japan.
    private const int LastCommonInJapan = 4799;

    private enum Use
    {
        Anywhere,
        Simplified,
        Traditional,
        Japanese,
        Unsimplified,
        RareInJapan,
    }

    /// <summary>The whole file under <paramref name="head"/>.</summary>
    public string Text(string head)
    {
        var (sets, variants) = (Rows("Unihan_OtherMappings.txt.bz2"), Rows("Unihan_Variants.txt.bz2"));
        var (china, taiwan, japan) = (sets("kGB0"), sets("kBigFive"), sets("kJis0"));
        var (simplified, traditional) = (variants("kSimplifiedVariant"), variants("kTraditionalVariant"));
        var text = new StringBuilder(head).Append("internal static partial class HanUses\n{\n    private static ReadOnlySpan<ulong> Table =>\n    [\n");
        var words = Enumerable.Range(First, Last - First + 1).Chunk(InAWord).Select(chunk => chunk.Select((at, i) => (ulong)Find(at) << (4 * i)).Aggregate((all, one) => all | one));
        foreach (var line in words.Chunk(10))
            text.Append("        ").AppendJoin(", ", line.Select(word => "0x" + word.ToString("X", CultureInfo.InvariantCulture))).Append(",\n");
        return text.Append("    ];\n}\n").ToString();

        Use Find(int at)
        {
            var inJapan = japan.TryGetValue(at, out var place);
            var common = inJapan && int.Parse(place!, CultureInfo.InvariantCulture) <= LastCommonInJapan;
            return (china.ContainsKey(at), taiwan.ContainsKey(at)) switch
            {
                (true, false) when !inJapan && IsVariant(traditional, at) => Use.Simplified,
                (false, false) when inJapan => Use.Japanese,
                (false, true) when IsVariant(simplified, at) => common ? Use.Unsimplified : Use.Traditional,
                _ => common ? Use.Anywhere : Use.RareInJapan,
            };
        }
    }

    // A character that is its own variant too is used as it is.
    private static bool IsVariant(Dictionary<int, string> variants, int at) =>
        variants.TryGetValue(at, out var of) && !of.Split(' ').Contains("U+" + at.ToString("X", CultureInfo.InvariantCulture));

    private Func<string, Dictionary<int, string>> Rows(string file)
    {
        using var process = Process.Start(new ProcessStartInfo("bzcat", [System.IO.Path.Combine(database, file)]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var rows = process.StandardOutput.ReadToEnd().Split('\n').Where(line => line.StartsWith("U+", StringComparison.Ordinal)).Select(line => line.Split('\t')).ToLookup(row => row[1]);
        process.WaitForExit();
        return field => rows[field].ToDictionary(row => int.Parse(row[0][2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture), row => row[2]);
    }
}
