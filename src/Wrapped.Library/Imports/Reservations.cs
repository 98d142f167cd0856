using Microsoft.EntityFrameworkCore;
using NodaTime;
using Wrapped.Library.Genres;
using Wrapped.Library.Schema;

namespace Wrapped.Library.Imports;

/// <summary>Imports that are announced and not yet run, and those that a process left in the middle when it died.</summary>
internal static class Reservations
{
    public static ImportReport Add(LibraryContext library, long listener, string fileName, long bytes, Instant now)
    {
        if (library.Listeners.Where(row => row.Id == listener).ExecuteUpdate(update => update.SetProperty(row => row.LastImport, row => row.LastImport + 1)) == 0)
            throw new ArgumentException("There is no such listener.", nameof(listener));
        var number = library.Listeners.Single(row => row.Id == listener).LastImport;
        library.Imports.Add(new() { ListenerId = listener, Id = number, FileName = fileName, Bytes = bytes, ReservedAt = now.ToUnixTimeMilliseconds() });
        library.SaveChanges();
        return ImportReports.Find(library, new(listener, number))!;
    }

    // As often as an import is begun by itself; more often than that, somebody has to ask for it.
    private const int MostAttempts = 3;

    /// <summary>Those that wait, and those that broke off, oldest first.</summary>
    public static List<(long Listener, long Import)> Unfinished(LibraryContext library) =>
    [
        .. library.Imports.Where(import => import.State == ImportState.Waiting || (import.State == ImportState.Interrupted && import.Attempts < MostAttempts)).OrderBy(import => import.ReservedAt)
            .Select(import => new { import.ListenerId, import.Id }).ToList().Select(import => (import.ListenerId, import.Id)),
    ];

    /// <summary>Takes the rows of imports out whose process died, and tables of genres that are half loaded.</summary>
    public static void Sweep(LibraryContext library)
    {
        HostTableRun.Sweep(library);
        foreach (var import in library.Imports.Where(import => import.State == ImportState.Running).ToList())
            ImportRun.GiveUp(library, new(import.ListenerId, import.Id), ImportState.Interrupted);
    }
}
