using Wrapped.Importers.Files;
using Wrapped.Importers.Json;
using Wrapped.Importers.Scrobbles;

namespace Wrapped.Importers.Lastfm;

/// <summary>Scrobbles as Last.fm's interface gives them: its pages one by one or in a list (lastfm.ghan.nl), or the tracks alone.</summary>
internal sealed class PageFormat : ScrobbleFormat
{
    public override bool Recognises(FileHead head) => ArePages(head) || head.Json.HasRowWith("artist", "name", "mbid", "date");

    protected override JsonRows RowsOf(HistoryFile file) => ArePages(file.Head) ? file.JsonLists("track") : file.JsonRows();

    protected override ScrobbleRow RowOf(Utf8Pool texts) => new PageRow(texts);

    private static bool ArePages(FileHead head) => head.Json.HasRowWith("@attr", "track") || head.Json.HasRowWith("recenttracks");
}
