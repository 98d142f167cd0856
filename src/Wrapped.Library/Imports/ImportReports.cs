using System.Linq.Expressions;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Library.Lifetime;
using Wrapped.Library.Schema;

namespace Wrapped.Library.Imports;

/// <summary>Reads what became of imports. Everything is counted from the rows as they are stored and marked now, so that it stays true.</summary>
internal static class ImportReports
{
    public static List<ImportReport> Read(LibraryContext library, long listener, Expression<Func<ImportRow, bool>> which) =>
    [
        .. library.Imports.Where(import => import.ListenerId == listener).Where(which).OrderByDescending(import => import.Id).ToList()
            .Select(import => Report(library, import)),
    ];

    public static ImportReport? Find(LibraryContext library, ImportKey key) =>
        Read(library, key.Listener, import => import.Id == key.Import).SingleOrDefault();

    public static IQueryable<RefusedRow> RefusedRows(LibraryContext library, ImportKey key) =>
        library.Refusals.Where(row => row.ListenerId == key.Listener && row.ImportId == key.Import).OrderBy(row => row.Ordinal).Join(
            library.ImportFiles,
            row => new { row.ListenerId, row.ImportId, Id = row.FileId },
            file => new { file.ListenerId, file.ImportId, file.Id },
            (row, file) => new RefusedRow(new RowPlace(file.Name, row.RowNumber), row.Skipped, row.Failed));

    private static ImportReport Report(LibraryContext library, ImportRow import)
    {
        var files = import.State == ImportState.Done ? Files(library, import) : [];
        var tally = files.Aggregate(ImportTally.Empty, (sum, file) => sum + file.Tally);
        return new(
            import.ListenerId, import.Id, import.FileName, import.Bytes, At(import.ReservedAt), import.State, import.Refusal, tally, files,
            import.FirstStartedAt is { } first ? At(first) : null, import.LastStartedAt is { } last ? At(last) : null)
        {
            Counted = import.State == ImportState.Done ? LifetimeCounts.Of(library, new(import.ListenerId, import.Id)) : CountedSongs.None,
        };
    }

    private static List<ImportFileReport> Files(LibraryContext library, ImportRow import)
    {
        var plays = Plays(library, import);
        var refusals = library.Refusals.Where(row => row.ListenerId == import.ListenerId && row.ImportId == import.Id)
            .GroupBy(row => new { row.FileId, row.Skipped, row.Failed })
            .Select(rows => new { rows.Key.FileId, rows.Key.Skipped, rows.Key.Failed, Rows = rows.LongCount() }).ToList();
        return
        [
            .. library.ImportFiles.Where(file => file.ListenerId == import.ListenerId && file.ImportId == import.Id).OrderBy(file => file.Id).ToList()
                .Select(file => new ImportFileReport(file.Name, new ImportTally(
                    file.RowsRead,
                    plays.Where(rows => rows.File == file.Id && rows.Mark == DuplicateReason.None).Sum(rows => rows.Rows),
                    plays.Where(rows => rows.File == file.Id && rows.Mark != DuplicateReason.None).ToDictionary(rows => rows.Mark, rows => rows.Rows),
                    refusals.Where(rows => rows.FileId == file.Id && rows.Skipped is not null).ToDictionary(rows => rows.Skipped!.Value, rows => rows.Rows),
                    refusals.Where(rows => rows.FileId == file.Id && rows.Failed is not null).ToDictionary(rows => rows.Failed!.Value, rows => rows.Rows)))),
        ];
    }

    private static List<(long File, DuplicateReason Mark, long Rows)> Plays(LibraryContext library, ImportRow import)
    {
        var counts = new List<(long File, DuplicateReason Mark, long Rows)>();
        using var rows = library.Prepare(
            """
            SELECT FileId, Duplicate, count(*) FROM Play
            WHERE ListenerId = ?1 AND ImportId = ?2 AND StartedAt BETWEEN ?3 AND ?4 GROUP BY FileId, Duplicate ORDER BY FileId, Duplicate
            """);
        rows.Bind(1, import.ListenerId).Bind(2, import.Id).Bind(3, import.FirstStartedAt).Bind(4, import.LastStartedAt);
        while (rows.Next())
            counts.Add((rows.Number(0), (DuplicateReason)rows.Number(1), rows.Number(2)));
        return counts;
    }

    private static Instant At(long milliseconds) => Instant.FromUnixTimeMilliseconds(milliseconds);
}
