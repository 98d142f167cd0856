using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Counts;
using Wrapped.Importers.Csv;
using Wrapped.Importers.Files;
using Wrapped.Importers.Sqlite;

namespace Wrapped.Importers.Navidrome;

/// <summary>A database of Navidrome from before it kept scrobbles: it only counts, and knows when each song was played last.</summary>
internal sealed class OlderDatabase : DatabaseHistory
{
    private const int Listener = 0, Plays = 1, LastPlayed = 2, Title = 3, Artist = 4, Album = 5;

    public override bool Recognises(DatabaseFile database) =>
        database.Has("annotation", "user_id", "item_id", "item_type", "play_count", "play_date") && database.Has("media_file", "id", "title", "artist", "album");

    public override IEnumerable<SourceRow> Read(DatabaseFile database, HistoryFile file)
    {
        using var rows = database.Read(
            """
            SELECT a.user_id, a.play_count, a.play_date, m.title, m.artist, m.album
            FROM annotation a LEFT JOIN media_file m ON m.id = a.item_id WHERE a.item_type = 'media_file' AND a.play_count > 0 ORDER BY a.rowid
            """);
        var listener = new OnlyListener(file.Name);
        while (rows.MoveNext())
        {
            listener.Meet(rows.Text(Listener));
            yield return Counted.Of(new RowPlace(file.Name, rows.Number), rows.Whole(Plays) ?? -1, rows.Text(Title), rows.Text(Artist), rows.Text(Album), At(rows))!;
        }
    }

    // As text with or without a zone, which is UTC, or as Unix milliseconds.
    private static Instant? At(DatabaseRows rows) => rows.Whole(LastPlayed) is > 100_000_000_000 and < 10_000_000_000_000 and var milliseconds
        ? Instant.FromUnixTimeMilliseconds(milliseconds)
        : TableValue.Moment(System.Text.Encoding.UTF8.GetBytes(rows.Text(LastPlayed) ?? ""));
}
