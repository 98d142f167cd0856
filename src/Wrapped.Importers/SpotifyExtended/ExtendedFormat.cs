using Wrapped.Imports;
using Wrapped.Importers.Files;

namespace Wrapped.Importers.SpotifyExtended;

/// <summary>Spotify's extended streaming history, of both vintages: with user names and user agents (until 2023), and with audiobooks (since).</summary>
internal sealed class ExtendedFormat : ExportFormat
{
    public override bool Recognises(FileHead head) =>
        head.Json.HasRowWith("ts", "ms_played", "master_metadata_track_name") || head.Json.HasRowWith("ts", "ms_played", "spotify_track_uri");

    public override IEnumerable<SourceRow> Read(HistoryFile file)
    {
        var rows = file.JsonRows();
        var row = new ExtendedRow(file.Texts);
        var contexts = new SharedContexts(IsVideo(file.Name));
        var pile = new OfflinePile();
        while (rows.MoveNext())
        {
            var place = new RowPlace(file.Name, rows.Number);

            // A row that tells of no listening is no neighbour either: it takes no part in a pile.
            if (row.Read(rows) is { } failure)
            {
                yield return new FailedRow(place, failure);
            }
            else if (!row.IsNamed)
            {
                yield return new SkippedRow(place, SkipReason.Nameless);
            }
            else
            {
                foreach (var settled in pile.Add(row.ToListened(place, contexts), row.LacksStart))
                    yield return settled;
            }
        }

        foreach (var settled in pile.Settle())
            yield return settled;
    }

    // No field tells a video from a song: only the name of the file does (endvideo.json, Streaming_History_Video_2018-2024.json).
    // A renamed file costs this flag, and nothing that is counted.
    private static bool IsVideo(string name) => name[(name.LastIndexOf('/') + 1)..].Contains("video", StringComparison.OrdinalIgnoreCase);
}
