using System.IO.Compression;
using System.Xml;

namespace Wrapped.Importers.Xlsx;

/// <summary>A workbook, which is a ZIP of XML (ECMA-376). A sheet is found by its name, then by what that name refers to: its file's number means nothing.</summary>
/// <param name="archive">The ZIP.</param>
/// <param name="open">Opens an entry of it, counted and checked.</param>
/// <param name="mostCharacters">Of a text.</param>
internal sealed class Workbook(ZipArchive archive, Func<ZipArchiveEntry, Stream> open, int mostCharacters)
{
    private const string Main = "xl/workbook.xml";
    private const int MostSheets = 100;

    public static bool IsOne(ZipArchive archive) => archive.GetEntry(Main) is not null;

    /// <summary>The names of its sheets and the entries that hold them; none where it is not what it seems.</summary>
    public IReadOnlyList<(string Name, ZipArchiveEntry Entry)> Sheets()
    {
        try
        {
            var targets = Read("xl/_rels/workbook.xml.rels", "Relationship", reader => (reader.GetAttribute("Id") ?? "", reader.GetAttribute("Target") ?? ""));
            var sheets = Read(Main, "sheet", reader => (reader.GetAttribute("name") ?? "", reader.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") ?? ""));
            return
            [
                .. from sheet in sheets
                   let target = targets.Find(target => target.Item1 == sheet.Item2).Item2
                   let entry = target is null ? null : archive.GetEntry(target.StartsWith('/') ? target[1..] : "xl/" + target)
                   where entry is not null
                   select (sheet.Item1, entry),
            ];
        }
        catch (XmlException)
        {
            return [];
        }
    }

    /// <summary>The texts that its cells share; null where they are more than any export has.</summary>
    public SharedTexts? Shared()
    {
        if (archive.GetEntry("xl/sharedStrings.xml") is not { } entry)
            return new SharedTexts();
        using var content = open(entry);
        using var reader = SafeXml.Open(content);
        return SharedTexts.Read(reader, mostCharacters);
    }

    private List<(string, string)> Read(string path, string element, Func<XmlReader, (string, string)> attributes)
    {
        var found = new List<(string, string)>();
        if (archive.GetEntry(path) is not { } entry)
            return found;
        using var content = open(entry);
        using var reader = SafeXml.Open(content);
        while (found.Count < MostSheets && reader.MoveTo(element))
            found.Add(attributes(reader));
        return found;
    }
}
