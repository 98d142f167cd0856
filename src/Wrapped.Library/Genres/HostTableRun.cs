using Microsoft.EntityFrameworkCore;
using Wrapped.Genres;
using Wrapped.Library.Schema;
using Wrapped.Library.Storage;
using Wrapped.Plays;

namespace Wrapped.Library.Genres;

/// <summary>Loads a table of genres beside the one that counts, in short batches, so that nobody waits for it; one update puts it in that one's place.</summary>
internal static class HostTableRun
{
    private const int BatchArtists = 5_000;
    private const int BatchRemoved = 20_000;

    // The order of the artists changes nothing: more votes win, then the genres that come first.
    private const string Add =
        """
        INSERT INTO HostGenres (Edition, "Key", Genres, Votes) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT DO UPDATE SET Genres = excluded.Genres, Votes = excluded.Votes WHERE excluded.Votes > Votes OR (excluded.Votes = Votes AND excluded.Genres < Genres)
        """;

    /// <summary>All of them or, where <paramref name="artists"/> breaks off by an exception, none. Without an artist there is no table: the one before stays.</summary>
    public static async Task<HostTableReport> RunAsync(LibraryFile file, IEnumerable<HostArtist> artists, CancellationToken cancellationToken)
    {
        await using var library = file.Open();
        var edition = await file.WriteAsync(library, Begin, cancellationToken);
        try
        {
            var told = await StoreAsync(file, library, edition, artists, cancellationToken);
            if (told == 0)
                return new(0, 0);
            return new(told, await file.WriteAsync(library, _ => Finish(library, edition), cancellationToken));
        }
        finally
        {
            var counting = HostTable.Edition(library);
            foreach (var gone in library.HostTables.Where(row => row.Edition != counting && (row.Edition == edition || row.IsFinished)).Select(row => row.Edition).ToList())
                await RemoveAsync(file, library, gone);
        }
    }

    /// <summary>Removes what a killed process left.</summary>
    public static void Sweep(LibraryContext library)
    {
        var counting = HostTable.Edition(library);
        library.HostGenres.Where(row => row.Edition != counting).ExecuteDelete();
        library.HostTables.Where(row => row.Edition != counting).ExecuteDelete();
    }

    private static long Begin(LibraryContext library)
    {
        var edition = (library.HostTables.Max(row => (long?)row.Edition) ?? 0) + 1;
        library.HostTables.Add(new() { Edition = edition });
        library.SaveChanges();
        return edition;
    }

    private static async Task<long> StoreAsync(LibraryFile file, LibraryContext library, long edition, IEnumerable<HostArtist> artists, CancellationToken cancellationToken)
    {
        using var add = library.Prepare(Add);
        add.Bind(1, edition);
        long told = 0;
        foreach (var batch in artists.Chunk(BatchArtists))
        {
            told += batch.Length;
            await file.WriteAsync(library, _ => Store(add, batch), cancellationToken);
        }
        return told;
    }

    private static void Store(Statement add, HostArtist[] batch)
    {
        foreach (var artist in batch)
        {
            add.Bind(3, GenreNames.Text(artist.Genres)).Bind(4, artist.Votes);
            foreach (var key in artist.Names.Select(NameKey.Of).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal))
                add.Bind(2, key).Run();
        }
    }

    private static long Finish(LibraryContext library, long edition)
    {
        library.HostTables.Where(row => row.Edition == edition).ExecuteUpdate(update => update.SetProperty(row => row.IsFinished, true));
        return library.HostGenres.LongCount(row => row.Edition == edition);
    }

    // A cancelled run is still put in order, so this cannot be cancelled itself.
    private static async Task RemoveAsync(LibraryFile file, LibraryContext library, long edition)
    {
        while (await file.WriteAsync(library, _ => RemoveSome(library, edition), CancellationToken.None) > 0)
        {
            // In steps, so that others may write in between.
        }
        await file.WriteAsync(library, _ => { library.HostTables.Where(row => row.Edition == edition).ExecuteDelete(); }, CancellationToken.None);
    }

    private static int RemoveSome(LibraryContext library, long edition)
    {
        using var rows = library.Prepare("DELETE FROM HostGenres WHERE Edition = ?1 AND \"Key\" IN (SELECT \"Key\" FROM HostGenres WHERE Edition = ?1 LIMIT ?2)");
        return rows.Bind(1, edition).Bind(2, BatchRemoved).Run();
    }
}
