using System.Xml;
using Wrapped.Imports;
using Wrapped.Importers.Files;
using Wrapped.Importers.Xlsx;

namespace Wrapped.Importers.Counts;

/// <summary>The library of iTunes and of Apple's Music app, <c>Library.xml</c>: a property list that counts the plays of each track.</summary>
internal sealed class PlistFormat : ExportFormat
{
    public override bool Recognises(FileHead head) => head.Text is [(byte)'<', ..] && head.Text.IndexOf("<plist"u8) >= 0 && head.Text.IndexOf("<key>Tracks</key>"u8) >= 0;

    public override IEnumerable<SourceRow> Read(HistoryFile file)
    {
        using var xml = SafeXml.OpenTyped(file.Content);
        var tracks = new PlistTracks(xml, file.Limits.MaxRowBytes);
        var told = 0L;
        while (Guarded(tracks.MoveNext, file))
        {
            if (tracks.Read(new RowPlace(file.Name, told + 1)) is { } row)
            {
                told++;
                yield return row;
            }
        }
    }

    private static bool Guarded(Func<bool> move, HistoryFile file)
    {
        try
        {
            return move();
        }
        catch (XmlException e)
        {
            throw new ExportRefusedException(ExportRefusal.CutShort, file.Name, e);
        }
    }
}
