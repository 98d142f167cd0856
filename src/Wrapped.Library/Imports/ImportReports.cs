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

    public static List<RefusedRow> Examples(LibraryContext library, ImportKey key, int most)
    {
        var examples = new List<RefusedRow>();
        using var rows = library.Prepare(
            """
            SELECT Name, RowNumber, Skipped, Failed FROM (
                SELECT FileId, RowNumber, Skipped, Failed, Ordinal, row_number() OVER (PARTITION BY Skipped, Failed ORDER BY Ordinal) AS Place
                FROM Refusal WHERE ListenerId = ?1 AND ImportId = ?2) r
            JOIN ImportFile f ON f.ListenerId = ?1 AND f.ImportId = ?2 AND f.Id = r.FileId WHERE Place <= ?3 ORDER BY Ordinal
            """);
        rows.Bind(1, key.Listener).Bind(2, key.Import).Bind(3, most);
        while (rows.Next())
            examples.Add(new(new RowPlace(rows.Text(0), rows.Number(1)), (SkipReason?)rows.NumberOrNull(2), (FailReason?)rows.NumberOrNull(3)));
        return examples;
    }

    private static ImportReport Report(LibraryContext library, ImportRow import)
    {
        var files = import.State is ImportState.Done or ImportState.Staged ? Files(library, import) : [];
        var tally = files.Aggregate(ImportTally.Empty, (sum, file) => sum + file.Tally);
        return new(
            import.ListenerId, import.Id, import.FileName, import.Bytes, At(import.ReservedAt), import.State, import.Refusal, tally, files, SourceBits.Of(import.Sources),
            import.FirstStartedAt is { } first ? At(first) : null, import.LastStartedAt is { } last ? At(last) : null)
        {
            Counted = import.State is ImportState.Done or ImportState.Staged ? LifetimeCounts.Of(library, new(import.ListenerId, import.Id)) : CountedSongs.None,
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
