using Wrapped.Imports;
using Wrapped.Importers.Files;
using Wrapped.Importers.Scrobbles;
using Wrapped.Importers.Sqlite;
using Wrapped.Importers.Times;
using Wrapped.Plays;

namespace Wrapped.Importers.Navidrome;

/// <summary>Navidrome's own database, which keeps scrobbles since the end of 2025. Players send them as they like, so that the songs tell whether their times are starts.</summary>
internal sealed class NavidromeDatabase : DatabaseHistory
{
    private const int Listener = 0, Time = 1, Title = 2, Artist = 3, Album = 4, Length = 5;
    private const long MostMs = 7L * 24 * 60 * 60 * 1000;

    public override bool Recognises(DatabaseFile database) =>
        database.Has("scrobbles", "media_file_id", "user_id", "submission_time") && database.Has("media_file", "id", "title", "artist", "album", "duration");

    public override IEnumerable<SourceRow> Read(DatabaseFile database, HistoryFile file) => SongsOfLengths.Settle(Rows(database, file));

    private static IEnumerable<SourceRow> Rows(DatabaseFile database, HistoryFile file)
    {
        using var rows = database.Read(
            """
            SELECT s.user_id, s.submission_time, m.title, m.artist, m.album, m.duration
            FROM scrobbles s LEFT JOIN media_file m ON m.id = s.media_file_id ORDER BY s.rowid
            """);
        var listener = new OnlyListener(file.Name);
        while (rows.MoveNext())
        {
            var row = Row(new RowPlace(file.Name, rows.Number), rows);
            if (row is ListenedRow)
                listener.Meet(rows.Text(Listener));
            yield return row;
        }
    }

    // A song that has left the library has no name.
    private static SourceRow Row(RowPlace place, DatabaseRows rows)
    {
        if (Scrobble.At(rows.Milliseconds(Time)) is not { } at)
            return new FailedRow(place, FailReason.BadTime);
        if (rows.Text(Title) is not { } title)
            return new SkippedRow(place, SkipReason.Nameless);
        var length = rows.Milliseconds(Length) is > 0 and <= MostMs and var known ? known : (long?)null;
        return Scrobble.Of(Source.Navidrome, place, at, null, length, title, rows.Text(Artist), rows.Text(Album));
    }
}
