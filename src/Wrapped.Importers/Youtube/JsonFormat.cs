using Wrapped.Imports;
using Wrapped.Importers.Files;
using Wrapped.Importers.GooglePlay;

namespace Wrapped.Importers.Youtube;

/// <summary>The history of YouTube, YouTube Music and Google Play Music in a Google Takeout, as JSON, of its own or out of My Activity.</summary>
internal sealed class JsonFormat : ExportFormat
{
    // My Activity has files of the same shape for everything that Google does.
    public override bool Recognises(FileHead head) =>
        (head.Json.HasRowWith("title", "time", "header") || head.Json.HasRowWith("title", "time", "products"))
        && (head.Text.IndexOf("\"YouTube"u8) >= 0 || Listened.IsIn(head.Text, "\""));

    public override IEnumerable<SourceRow> Read(HistoryFile file)
    {
        var rows = file.JsonRows();
        var row = new JsonView(file.Texts);
        var views = new Untangled(hasVerb: true);
        while (rows.MoveNext())
        {
            var failure = row.Read(rows);
            foreach (var settled in views.Add(new RowPlace(file.Name, rows.Number), failure is null ? row.View : null, failure))
                yield return settled;
        }

        foreach (var settled in views.Settle())
            yield return settled;
    }
}
