using System.Text;
using Wrapped.Imports;
using Wrapped.Importers.Files;
using Wrapped.Importers.Sqlite;

namespace Wrapped.Importers.Jellyfin;

/// <summary>The database of Playback Reporting, a plugin of Jellyfin and Emby.</summary>
internal sealed class JellyfinDatabase : DatabaseHistory
{
    private const string Table = "PlaybackActivity";
    private const int Noted = 0, Listener = 1, Kind = 2, Name = 3, Client = 4, Played = 5, Paused = 6;

    public override bool Recognises(DatabaseFile database) => database.Has(Table, "DateCreated", "UserId", "ItemType", "ItemName", "ClientName", "PlayDuration");

    public override IEnumerable<SourceRow> Read(DatabaseFile database, HistoryFile file)
    {
        // Only Emby's has pauses.
        var paused = database.Has(Table, "PauseDuration") ? "PauseDuration" : "NULL";
        using var rows = database.Read($"SELECT DateCreated, UserId, ItemType, ItemName, ClientName, PlayDuration, {paused} FROM {Table} ORDER BY rowid");
        var listener = new OnlyListener(file.Name);
        while (rows.MoveNext())
        {
            var noted = Encoding.UTF8.GetBytes(rows.Text(Noted) ?? "");
            var row = Playback.Row(new RowPlace(file.Name, rows.Number), noted, rows.Text(Kind), rows.Text(Name), rows.Whole(Played), rows.Whole(Paused), rows.Text(Client), file);
            if (row is ListenedRow)
                listener.Meet(rows.Text(Listener));
            yield return row;
        }
    }
}
