using Wrapped.Importers.Files;
using Wrapped.Importers.Json;
using Wrapped.Importers.Scrobbles;

namespace Wrapped.Importers.Maloja;

/// <summary>The export of Maloja.</summary>
internal sealed class MalojaFormat : ScrobbleFormat
{
    public override bool Recognises(FileHead head) => head.Json.HasRowWith("maloja") || (head.Json.HasRowWith("scrobbles") && head.Text.IndexOf("\"artists\""u8) >= 0);

    protected override JsonRows RowsOf(HistoryFile file) => file.JsonLists("scrobbles");

    protected override ScrobbleRow RowOf(Utf8Pool texts) => new MalojaRow(texts);
}
