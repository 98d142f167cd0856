using Wrapped.Importers.Files;
using Wrapped.Importers.Json;
using Wrapped.Importers.Scrobbles;

namespace Wrapped.Importers.Koito;

/// <summary>The export of Koito.</summary>
internal sealed class KoitoFormat : ScrobbleFormat
{
    public override bool Recognises(FileHead head) => head.Json.HasRowWith("listens", "exported_at") || (head.Json.HasRowWith("listens") && head.Text.IndexOf("\"aliases\""u8) >= 0);

    protected override JsonRows RowsOf(HistoryFile file) => file.JsonLists("listens");

    protected override ScrobbleRow RowOf(Utf8Pool texts) => new KoitoRow(texts);
}
