using Wrapped.Imports;
using Wrapped.Importers.Files;
using Wrapped.Importers.Sqlite;

namespace Wrapped.Importers.Tautulli;

/// <summary>Tautulli's own database.</summary>
internal sealed class TautulliDatabase : DatabaseHistory
{
    private const int Listener = 0, Kind = 1, Started = 2, Stopped = 3, Paused = 4, Platform = 5, Title = 6, Album = 7, AlbumArtist = 8, TrackArtist = 9;

    public override bool Recognises(DatabaseFile database) =>
        database.Has("session_history", "id", "user_id", "media_type", "started", "stopped", "paused_counter", "platform")
        && database.Has("session_history_metadata", "id", "title", "parent_title", "grandparent_title");

    public override IEnumerable<SourceRow> Read(DatabaseFile database, HistoryFile file)
    {
        // Older ones know no artist but the album's.
        var trackArtist = database.Has("session_history_metadata", "original_title") ? "m.original_title" : "NULL";
        using var rows = database.Read(
            $"""
            SELECT h.user_id, h.media_type, h.started, h.stopped, h.paused_counter, h.platform, m.title, m.parent_title, m.grandparent_title, {trackArtist}
            FROM session_history h LEFT JOIN session_history_metadata m ON m.id = h.id ORDER BY h.rowid
            """);
        var listener = new OnlyListener(file.Name);
        while (rows.MoveNext())
        {
            var row = SessionIn(rows).ToRow(new RowPlace(file.Name, rows.Number));
            if (row is ListenedRow)
                listener.Meet(rows.Text(Listener));
            yield return row;
        }
    }

    private static Session SessionIn(DatabaseRows rows) => new()
    {
        Kind = rows.Text(Kind),
        Started = rows.Whole(Started),
        Stopped = rows.Whole(Stopped),
        Paused = rows.Whole(Paused),
        Platform = rows.Text(Platform),
        Title = rows.Text(Title),
        Album = rows.Text(Album),
        AlbumArtist = rows.Text(AlbumArtist),
        TrackArtist = rows.Text(TrackArtist),
    };
}
