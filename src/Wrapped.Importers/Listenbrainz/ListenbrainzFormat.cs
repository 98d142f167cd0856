using Wrapped.Importers.Files;
using Wrapped.Importers.Json;
using Wrapped.Importers.Scrobbles;

namespace Wrapped.Importers.Listenbrainz;

/// <summary>Listens of ListenBrainz: line by line in the months of its export, in one list as until 2024, or a page of its interface.</summary>
internal sealed class ListenbrainzFormat : ScrobbleFormat
{
    public override bool Recognises(FileHead head) => head.Json.HasRowWith("listened_at", "track_metadata") || IsPage(head);

    protected override JsonRows RowsOf(HistoryFile file) =>
        IsPage(file.Head) ? file.JsonLists("listens") : file.Head.Text[0] == '[' ? file.JsonRows() : file.JsonLines();

    protected override ScrobbleRow RowOf(Utf8Pool texts) => new ListenRow(texts);

    private static bool IsPage(FileHead head) => head.Json.HasRowWith("payload") && head.Text.IndexOf("\"listens\""u8) >= 0 && head.Text.IndexOf("\"track_metadata\""u8) >= 0;
}
