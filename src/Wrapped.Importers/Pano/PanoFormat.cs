using Wrapped.Importers.Files;
using Wrapped.Importers.Json;
using Wrapped.Importers.Scrobbles;

namespace Wrapped.Importers.Pano;

/// <summary>The log of Pano Scrobbler, line by line.</summary>
internal sealed class PanoFormat : ScrobbleFormat
{
    public override bool Recognises(FileHead head) => head.Json.HasRowWith("timeMs", "track", "artist", "event");

    protected override JsonRows RowsOf(HistoryFile file) => file.Head.Text[0] == '[' ? file.JsonRows() : file.JsonLines();

    protected override ScrobbleRow RowOf(Utf8Pool texts) => new PanoRow(texts);
}
