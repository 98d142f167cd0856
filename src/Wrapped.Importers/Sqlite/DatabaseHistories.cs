using Wrapped.Importers.Jellyfin;
using Wrapped.Importers.Navidrome;
using Wrapped.Importers.Tautulli;

namespace Wrapped.Importers.Sqlite;

/// <summary>The kinds of database that can be read; the first that recognises one reads it.</summary>
internal static class DatabaseHistories
{
    // One line for each source.
    private static readonly DatabaseHistory[] All = [new NavidromeDatabase(), new OlderDatabase(), new TautulliDatabase(), new JellyfinDatabase()];

    public static DatabaseHistory? For(DatabaseFile database) => Array.Find(All, history => history.Recognises(database));
}
