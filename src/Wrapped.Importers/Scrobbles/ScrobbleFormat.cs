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

    public sealed override IEnumerable<SourceRow> Read(HistoryFile file) => UntilTheNext.Settled(Rows(file), Scrobble.Least);

    private IEnumerable<SourceRow> Rows(HistoryFile file)
    {
        var rows = RowsOf(file);
        var row = RowOf(file.Texts);
        while (rows.MoveNext())
            yield return row.Read(rows, new RowPlace(file.Name, rows.Number));
    }
}
