using System.Net;
using Wrapped.Imports;
using Wrapped.Importers.Csv;
using Wrapped.Importers.Files;

namespace Wrapped.Importers.Counts;

/// <summary>Google Play Music's tracks in a Takeout: a table of one row for each, its values escaped as in HTML. Those of playlists repeat what the library says.</summary>
internal sealed class TrackFormat : ExportFormat
{
    public override bool Recognises(FileHead head) => Layout(head) is not null;

    public override IEnumerable<SourceRow> Read(HistoryFile file)
    {
        var layout = Layout(file.Head)!;
        if (layout.Find("playlist index") >= 0)
            yield break;
        using var rows = file.CsvRows(layout);
        var (title, artist, album, count) = (layout.Find("title"), layout.Find("artist"), layout.Find("album"), layout.Find("play count"));
        var told = 0L;
        while (rows.MoveNext())
        {
            var place = new RowPlace(file.Name, told + 1);
            var row = rows.Failure is { } failure
                ? new FailedRow(place, failure)
                : Counted.Of(place, rows.Bytes(count).IsEmpty ? 0 : TableValue.Whole(rows.Bytes(count)), Plain(rows.Text(title)), Plain(rows.Text(artist)), Plain(rows.Text(album)), null);
            if (row is null)
                continue;
            told++;
            yield return row;
        }
    }

    private static string? Plain(string? text) => text is null ? null : WebUtility.HtmlDecode(text).Replace("\0", "", StringComparison.Ordinal).Trim() is { Length: > 0 } plain ? plain : null;

    private static CsvLayout? Layout(FileHead head) => head.Csv.With("title", "album", "artist", "duration (ms)", "play count");
}
