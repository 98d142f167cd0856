using System.Globalization;
using System.Text;

namespace Wrapped.Drawing.Unicode;

/// <summary>Writes the tables of src/Wrapped.Drawing/Unicode from the Unicode Character Database (https://www.unicode.org/ucd/).</summary>
internal sealed class UnicodeTableWriter(string database)
{
    private static readonly string[] BidiClasses =
        ["L", "R", "AL", "EN", "ES", "ET", "AN", "CS", "NSM", "BN", "B", "S", "WS", "ON", "LRE", "LRO", "RLE", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"];

    private static readonly string[] GraphemeClasses = ["Other", "CR", "LF", "Control", "Extend", "ZWJ", "Regional_Indicator", "Prepend", "SpacingMark", "L", "V", "T", "Hangul", "Pictograph"];

    private static readonly string[] LineClasses =
    [
        "AL", "BK", "CR", "LF", "NL", "SP", "ZW", "ZWJ", "CM", "WJ", "GL", "BA", "BB", "HY", "B2", "CB", "CL", "CP", "CPWide", "EX", "IN", "NS", "OP", "OPWide",
        "QU", "IS", "NU", "PO", "PR", "SY", "HL", "ID", "Reserved", "EB", "EM", "RI", "JL", "JV", "JT", "Hangul",
    ];

    private static readonly string[] JoiningTypes = ["U", "R", "L", "D", "C", "T"];

    /// <summary>Every generated file by name.</summary>
    public IEnumerable<(string File, string Text)> Files()
    {
        var scripts = Rows("Scripts.txt").Select(row => row.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Prepend("Unknown").ToList();
        yield return ("Script.Generated.cs", Enumeration("Script", "The writing systems of Unicode.", scripts));
        yield return ("Scripts.Generated.cs", Ranges("Scripts", Rows("Scripts.txt"), scripts.IndexOf));
        yield return ("BidiClasses.Generated.cs", Ranges("BidiClasses", Missing().Concat(Rows("extracted/DerivedBidiClass.txt")), value => Array.IndexOf(BidiClasses, value)));
        yield return ("GraphemeClasses.Generated.cs", Ranges("GraphemeClasses", Graphemes(), value => Array.IndexOf(GraphemeClasses, value)));
        yield return ("LineClasses.Generated.cs", Ranges("LineClasses", Lines(), value => Array.IndexOf(LineClasses, value)));
        yield return ("JoiningTypes.Generated.cs", Ranges("JoiningTypes", Rows("extracted/DerivedJoiningType.txt"), value => Array.IndexOf(JoiningTypes, value)));
        yield return ("CombiningClasses.Generated.cs", Ranges("CombiningClasses", Rows("extracted/DerivedCombiningClass.txt"), value => int.Parse(value, CultureInfo.InvariantCulture)));
        yield return ("EmojiPresentations.Generated.cs", Ranges("EmojiPresentations", Rows("emoji/emoji-data.txt").Where(row => row.Value == "Emoji_Presentation"), _ => 1));
        var syllabic = Rows("IndicSyllabicCategory.txt").Select(row => row.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Prepend("Other").ToList();
        yield return ("SyllabicCategory.Generated.cs", Enumeration("SyllabicCategory", "What a character is within an Indic syllable.", syllabic));
        yield return ("SyllabicCategories.Generated.cs", Ranges("SyllabicCategories", Rows("IndicSyllabicCategory.txt"), syllabic.IndexOf));
        var places = Rows("IndicPositionalCategory.txt").Select(row => row.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Prepend("NA").ToList();
        yield return ("SyllabicPlace.Generated.cs", Enumeration("SyllabicPlace", "Where a vowel sign stands around its consonant.", places));
        yield return ("SyllabicPlaces.Generated.cs", Ranges("SyllabicPlaces", Rows("IndicPositionalCategory.txt"), places.IndexOf));
        yield return ("Mirrors.Generated.cs", Numbers("Mirrors", Rows("BidiMirroring.txt").OrderBy(row => row.First).SelectMany(row => new[] { row.First, Hex(row.Value) })));
        yield return ("Brackets.Generated.cs", Numbers("Brackets", Rows("BidiBrackets.txt").OrderBy(row => row.First)
            .SelectMany(row => new[] { row.First, Hex(row.Value), row.Third == "o" ? 1 : 0 })));
        yield return ("HanUses.Generated.cs", new HanUseWriter(database).Text(Head()));
    }

    private sealed record Row(int First, int Last, string Value, string Third);

    private IEnumerable<Row> Rows(string file) => File.ReadLines(System.IO.Path.Combine(database, file)).Select(line => line.Split('#')[0]).Select(Parse).OfType<Row>();

    // Characters to come have directions already, by the block that waits for them.
    private IEnumerable<Row> Missing() => File.ReadLines(System.IO.Path.Combine(database, "extracted/DerivedBidiClass.txt"))
        .Where(line => line.StartsWith("# @missing:", StringComparison.Ordinal))
        .Select(line => Parse(line["# @missing:".Length..])).OfType<Row>()
        .Select(row => row with
        {
            Value = row.Value switch { "Right_To_Left" => "R", "Arabic_Letter" => "AL", "European_Terminator" => "ET", "Boundary_Neutral" => "BN", _ => "L" },
        });

    // The 11,172 syllables of Korean take turns, which the lookup works out.
    private IEnumerable<Row> Graphemes() => Rows("emoji/emoji-data.txt").Where(row => row.Value == "Extended_Pictographic").Select(row => row with { Value = "Pictograph" })
        .Concat(Rows("auxiliary/GraphemeBreakProperty.txt").Select(row => row with { Value = row.Value is "LV" or "LVT" ? "Hangul" : row.Value }));

    // Rule LB1 of https://www.unicode.org/reports/tr14/, and what rules LB30 and LB30b ask of other tables.
    private IEnumerable<Row> Lines()
    {
        var wide = Points(Rows("EastAsianWidth.txt").Where(row => row.Value is "F" or "W" or "H"));
        var marks = Points(Rows("extracted/DerivedGeneralCategory.txt").Where(row => row.Value is "Mn" or "Mc"));
        var assigned = Points(Rows("extracted/DerivedGeneralCategory.txt").Where(row => row.Value != "Cn"));
        var pictographs = Points(Rows("emoji/emoji-data.txt").Where(row => row.Value == "Extended_Pictographic"));
        var listed = Points(Rows("LineBreak.txt"));
        Row[] waiting = [new(0x3400, 0x4DBF, "ID", ""), new(0x4E00, 0x9FFF, "ID", ""), new(0xF900, 0xFAFF, "ID", ""), new(0x20000, 0x2FFFD, "ID", ""), new(0x30000, 0x3FFFD, "ID", ""),
            new(0x1F000, 0x1FAFF, "ID", ""), new(0x1FC00, 0x1FFFD, "ID", ""), new(0x20A0, 0x20CF, "PR", "")];
        return waiting.SelectMany(row => Each(row).Where(at => !listed.Contains(at.First)))
            .Concat(Rows("LineBreak.txt").SelectMany(Each).Select(row => row with
            {
                Value = row.Value switch
                {
                    "OP" or "CP" when wide.Contains(row.First) => row.Value + "Wide",
                    "SA" => marks.Contains(row.First) ? "CM" : "AL",
                    "CJ" => "NS",
                    "AI" or "SG" or "XX" => "AL",
                    "H2" or "H3" => "Hangul",
                    var other => other,
                },
            }))
            .Select(row => pictographs.Contains(row.First) && !assigned.Contains(row.First) ? row with { Value = "Reserved" } : row);
    }

    private static IEnumerable<Row> Each(Row row) => Enumerable.Range(row.First, row.Last - row.First + 1).Select(at => row with { First = at, Last = at });

    private static HashSet<int> Points(IEnumerable<Row> rows) => [.. rows.SelectMany(row => Enumerable.Range(row.First, row.Last - row.First + 1))];

    private static Row? Parse(string line)
    {
        var fields = line.Split(';', StringSplitOptions.TrimEntries);
        if (fields.Length < 2)
            return null;
        var ends = fields[0].Split("..");
        return new(Hex(ends[0]), Hex(ends[^1]), fields[1], fields.Length > 2 ? fields[2] : "");
    }

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string Ranges(string name, IEnumerable<Row> rows, Func<string, int> number)
    {
        var values = new byte[0x110000];
        foreach (var row in rows)
            Array.Fill(values, checked((byte)number(row.Value)), row.First, row.Last - row.First + 1);
        var starts = Enumerable.Range(0, values.Length).Where(i => i == 0 || values[i] != values[i - 1]);
        return Class(name, "uint", starts.Select(start => "0x" + ((uint)start << 8 | values[start]).ToString("X", CultureInfo.InvariantCulture)));
    }

    private static string Numbers(string name, IEnumerable<int> numbers) =>
        Class(name, "int", numbers.Select(number => "0x" + number.ToString("X", CultureInfo.InvariantCulture)));

    private static string Class(string name, string type, IEnumerable<string> items)
    {
        var text = new StringBuilder(Head()).Append(CultureInfo.InvariantCulture, $"internal static partial class {name}\n{{\n    private static ReadOnlySpan<{type}> Table =>\n    [\n");
        foreach (var line in items.Chunk(16))
            text.Append("        ").AppendJoin(", ", line).Append(",\n");
        return text.Append("    ];\n}\n").ToString();
    }

    private static string Enumeration(string name, string summary, IEnumerable<string> members)
    {
        var text = new StringBuilder(Head()).Append(CultureInfo.InvariantCulture, $"/// <summary>{summary}</summary>\ninternal enum {name}\n{{\n");
        foreach (var member in members)
            text.Append(CultureInfo.InvariantCulture, $"    {member.Replace("_", "", StringComparison.Ordinal)},\n");
        return text.Append("}\n").ToString();
    }

    private static string Head() =>
        "// <auto-generated>Written by UnicodeTableWriter in tests/Wrapped.Drawing.Tests from Unicode 15.0.</auto-generated>\n#nullable enable\nnamespace Wrapped.Drawing.Unicode;\n\n";
}
