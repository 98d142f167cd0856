using Wrapped.Imports;
using Wrapped.Importers.Estimates;
using Wrapped.Importers.Files;
using Wrapped.Importers.Json;

namespace Wrapped.Importers.Scrobbles;

/// <summary>A history of scrobbles in JSON: where its rows stand, and who reads them.</summary>
internal abstract class ScrobbleFormat : ExportFormat
{
    protected abstract JsonRows RowsOf(HistoryFile file);

    protected abstract ScrobbleRow RowOf(Utf8Pool texts);

    public sealed override IEnumerable<SourceRow> Read(HistoryFile file)
    {
        var rows = RowsOf(file);
        var row = RowOf(file.Texts);
        var estimate = new UntilTheNext(Scrobble.Least);
        while (rows.MoveNext())
        {
            var read = row.Read(rows, new RowPlace(file.Name, rows.Number));
            foreach (var settled in estimate.Add(read, (read as ListenedRow)?.StartedAt))
                yield return settled;
        }

        foreach (var settled in estimate.Settle())
            yield return settled;
    }
}
