using Wrapped.Imports;
using Wrapped.Importers.Files;

namespace Wrapped.Importers.Tautulli;

/// <summary>The history of Plex as Tautulli's interface gives it (<c>get_history</c>), whole or its rows alone.</summary>
internal sealed class HistoryFormat : ExportFormat
{
    public override bool Recognises(FileHead head) => IsAnswer(head) || head.Json.HasRowWith("media_type", "grandparent_title", "started");

    public override IEnumerable<SourceRow> Read(HistoryFile file)
    {
        var rows = IsAnswer(file.Head) ? file.JsonLists("data", alsoAlone: false) : file.JsonRows();
        var row = new HistoryRow(file.Texts);
        var listener = new OnlyListener(file.Name);
        while (rows.MoveNext())
        {
            var place = new RowPlace(file.Name, rows.Number);
            var read = row.Read(rows) is { } failure ? new FailedRow(place, failure) : row.Session.ToRow(place);
            if (read is ListenedRow)
                listener.Meet(row.Listener);
            yield return read;
        }
    }

    private static bool IsAnswer(FileHead head) =>
        head.Json.HasRowWith("response") && (head.Text.IndexOf("\"recordsFiltered\""u8) >= 0 || head.Text.IndexOf("\"grandparent_title\""u8) >= 0);
}
