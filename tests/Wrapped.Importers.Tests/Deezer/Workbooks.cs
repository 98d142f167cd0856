using System.Security;

namespace Wrapped.Importers.Deezer;

/// <summary>Hand-made workbooks, as each of the two programs writes them that Deezer has used.</summary>
internal static class Workbooks
{
    public static readonly string?[] Head = ["Song Title", "Artist", "ISRC", "Album Title", "IP Address", "Listening Time", "Platform Name", "Platform Model", "Date"];

    private const string Main =
        """
        <?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="8_favoriteSong" sheetId="8" r:id="rId2"/><sheet name="10_listeningHistory" sheetId="9" r:id="rId7"/></sheets></workbook>
        """;

    private const string Relations =
        """
        <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="x" Target="worksheets/sheet10.xml"/><Relationship Id="rId7" Type="x" Target="/xl/worksheets/sheet8.xml"/></Relationships>
        """;

    /// <summary>A row with changes to the cells of these columns.</summary>
    public static string?[] Row(string title = "Song A", string? artist = "Artist A", string? isrc = "FRX000000001", string? album = "Album A", string? played = "200", string? date = "2024-05-02 18:31:20") =>
        [title, artist, isrc, album, "192.0.2.1", played, "ios", "iPhone", date];

    /// <summary>With its texts in the cells (openpyxl), or in a file that they share.</summary>
    public static byte[] Of(bool isShared, params string?[][] rows)
    {
        var texts = new List<string>();
        var sheet = Sheet([Head, .. rows], isShared ? texts : null);
        return Some.Zip(
            ("[Content_Types].xml", Some.Bytes("<Types/>")), ("xl/workbook.xml", Some.Bytes(Main)), ("xl/_rels/workbook.xml.rels", Some.Bytes(Relations)),
            ("xl/worksheets/sheet10.xml", Some.Bytes(Sheet([["Song Title", "Artist"], ["Song A", "Artist A"]], null))), ("xl/worksheets/sheet8.xml", Some.Bytes(sheet)),
            ("xl/sharedStrings.xml", Some.Bytes($"<sst>{string.Concat(texts.Select(text => $"<si><r><t>{text}</t></r><rPh><t>no</t></rPh></si>"))}</sst>")));
    }

    /// <summary>A workbook whose history is this XML.</summary>
    public static byte[] With(string sheet, string shared = "<sst/>") => Some.Zip(
        ("xl/workbook.xml", Some.Bytes(Main)), ("xl/_rels/workbook.xml.rels", Some.Bytes(Relations)), ("xl/worksheets/sheet8.xml", Some.Bytes(sheet)), ("xl/sharedStrings.xml", Some.Bytes(shared)));

    public static string Sheet(IEnumerable<string?[]> rows, List<string>? shared) =>
        $"<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{string.Concat(rows.Select((row, number) => $"<row r=\"{number + 1}\">{string.Concat(row.Select((cell, column) => Cell(cell, $"{(char)('A' + column)}{number + 1}", shared)))}</row>"))}<row/></sheetData></worksheet>";

    private static string Cell(string? text, string at, List<string>? shared)
    {
        if (text is null)
            return "";
        var escaped = SecurityElement.Escape(text);
        if (shared is null)
            return $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{escaped}</t></is></c>";
        if (!shared.Contains(escaped, StringComparer.Ordinal))
            shared.Add(escaped);
        return $"<c r=\"{at}\" t=\"s\"><v>{shared.IndexOf(escaped)}</v></c>";
    }
}
