using Wrapped.Library.Schema;

namespace Wrapped.Library.Imports;

/// <summary>Takes the rows of an import out again, whatever became of it.</summary>
internal static class ImportRows
{
    public static void Remove(LibraryContext library, ImportKey key)
    {
        using var plays = library.Prepare("DELETE FROM Play WHERE ListenerId = ?1 AND ImportId = ?2");
        plays.Bind(1, key.Listener).Bind(2, key.Import).Run();
        foreach (var table in (string[])["Refusal", "ImportFile", "Said", "LifetimeCount", "ExportGenre"])
        {
            using var rows = library.Prepare($"DELETE FROM {table} WHERE ListenerId = ?1 AND ImportId = ?2");
            rows.Bind(1, key.Listener).Bind(2, key.Import).Run();
        }

        RemoveOrphans(library, key.Listener);
    }

    // While an import runs, perhaps in another process, it counts on the names that it has stored.
    private static void RemoveOrphans(LibraryContext library, long listener)
    {
        using var running = library.Prepare("SELECT 1 FROM Import WHERE ListenerId = ?1 AND State = ?2");
        if (running.Bind(1, listener).Bind(2, (long)ImportState.Running).Next())
            return;
        foreach (var (table, usedBy, column) in ((string, string, string)[])[("Track", "Play", "TrackId"), ("Artist", "Track", "ArtistId"), ("Recording", "Play", "RecordingId"), ("Context", "Play", "ContextId")])
        {
            using var orphans = library.Prepare($"DELETE FROM {table} WHERE ListenerId = ?1 AND Id NOT IN (SELECT {column} FROM {usedBy} WHERE ListenerId = ?1)");
            orphans.Bind(1, listener).Run();
        }
    }
}
