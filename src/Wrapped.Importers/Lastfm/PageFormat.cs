using Wrapped.Imports;
using Wrapped.Importers.Estimates;
using Wrapped.Importers.Files;

namespace Wrapped.Importers.Lastfm;

/// <summary>Scrobbles as Last.fm's interface gives them: its pages one by one or in a list (lastfm.ghan.nl), or the tracks alone.</summary>
internal sealed class PageFormat : ExportFormat
{
    public override bool Recognises(FileHead head) => ArePages(head) || head.Json.HasRowWith("artist", "name", "mbid", "date");

    public override IEnumerable<SourceRow> Read(HistoryFile file)
    {
        var rows = ArePages(file.Head) ? file.JsonLists("track") : file.JsonRows();
        var row = new PageRow(file.Texts);
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

    private static bool ArePages(FileHead head) => head.Json.HasRowWith("@attr", "track") || head.Json.HasRowWith("recenttracks");
}
