using Wrapped.Imports;
using Wrapped.Importers.Files;

namespace Wrapped.Importers.SpotifyAccount;

/// <summary>The last year or so of streams in Spotify's account data: music and podcasts mixed (until 2023) or in files of their own.</summary>
internal sealed class AccountFormat : ExportFormat
{
    // Whatever else such a row names, it is this history: rows with unknown names fail one by one, and are counted.
    public override bool Recognises(FileHead head) => head.Json.HasRowWith("endTime", "msPlayed");

    public override IEnumerable<SourceRow> Read(HistoryFile file)
    {
        var rows = file.JsonRows();
        var row = new AccountRow(file.Texts);
        var repeats = new Repeats();
        while (rows.MoveNext())
        {
            var place = new RowPlace(file.Name, rows.Number);
            if (row.Read(rows) is { } failure)
                yield return new FailedRow(place, failure);
            else if (!row.IsNamed)
                yield return new SkippedRow(place, SkipReason.Nameless);
            else
                yield return repeats.Number(row.ToListened(place));
        }
    }
}
