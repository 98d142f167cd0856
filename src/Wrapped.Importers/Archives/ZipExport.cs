using System.IO.Compression;
using System.Xml;
using Wrapped.Imports;
using Wrapped.Importers.Deezer;
using Wrapped.Importers.Files;
using Wrapped.Importers.Sqlite;
using Wrapped.Importers.Xlsx;

namespace Wrapped.Importers.Archives;

/// <summary>An export as a ZIP of any layout: every history in it is read, wherever it lies and whatever it is called, and everything else is left alone.</summary>
internal sealed class ZipExport(string name, Export export, UnpackingBudget budget)
{
    private readonly ShownNames _names = new();
    private bool _hasHistory;
    private ExportRefusal _refusal = ExportRefusal.NoHistoryInside;

    public IEnumerable<SourceRow> Rows(WatchedStream zip)
    {
        foreach (var row in Rows(zip, zip, "", 0))
            yield return row;
        if (!_hasHistory)
            throw Refused(_refusal);
    }

    /// <summary>The same of a file that is no ZIP but a gzip.</summary>
    public IEnumerable<SourceRow> RowsOfGzip(Stream gzip, long bytes)
    {
        foreach (var row in Rows(gzip, bytes, name, 0, null))
            yield return row;
        if (!_hasHistory)
            throw Refused(_refusal);
    }

    private IEnumerable<SourceRow> Rows(Stream zip, WatchedStream? watched, string folder, int depth)
    {
        if (ZipDirectory.IsTooLarge(zip, export.Limits))
            throw Refused(ExportRefusal.Bomb);
        using var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
        if (Workbook.IsOne(archive))
        {
            foreach (var row in Sheets(archive, folder))
                yield return row;
            yield break;
        }

        var done = 0L;
        var waiting = new List<(ZipArchiveEntry Entry, int Turn)>();

        // By name, so that the same files in another order are the same export.
        foreach (var entry in archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var until = Math.Min(done + entry.CompressedLength, zip.Length);
            watched?.Expect(done, until);
            foreach (var row in Rows(entry, folder + entry.FullName, depth, turn => waiting.Add((entry, turn))))
                yield return row;
            done = until;
        }

        foreach (var (entry, _) in waiting.OrderBy(waited => waited.Turn))
        {
            foreach (var row in Rows(entry, folder + entry.FullName, depth, null))
                yield return row;
        }
    }

    private IEnumerable<SourceRow> Rows(ZipArchiveEntry entry, string path, int depth, Action<int>? wait)
    {
        using var content = Open(entry);
        foreach (var row in Rows(content, entry.Length, path, depth, wait))
            yield return row;
    }

    /// <param name="content">A file.</param>
    /// <param name="bytes">How many it has, as far as anybody says.</param>
    /// <param name="path">What it is called, with the ZIPs that it lies in.</param>
    /// <param name="depth">How many those are, and how many gzips it has come out of.</param>
    /// <param name="wait">Called with its turn where it has to wait for it; null once it has come.</param>
    private IEnumerable<SourceRow> Rows(Stream content, long bytes, string path, int depth, Action<int>? wait)
    {
        var (head, whole) = FileHead.Of(content);
        var rows = head.IsZip ? Nested(whole, path + "/", depth + 1)
            : head.IsGzip ? Unzipped(whole, bytes, path, depth + 1, wait)
            : head.IsDatabase ? Database(head, whole, path)
            : History(head, whole, path, wait);
        foreach (var row in rows)
            yield return row;
    }

    private IEnumerable<SourceRow> Unzipped(Stream gzip, long bytes, string path, int depth, Action<int>? wait)
    {
        if (depth > export.Limits.MaxNesting)
            yield break;
        budget.Begin(0, 0);
        using var content = new GzipContent(gzip, bytes, budget);
        foreach (var row in Rows(content, bytes, path, depth, wait))
            yield return row;
    }

    private EntryStream Open(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
            throw Refused(ExportRefusal.EncryptedZip);
        budget.Begin(entry.Length, entry.CompressedLength);
        return new EntryStream(entry, entry.Open(), budget);
    }

    // A ZIP that is a workbook: every sheet that is a history.
    private IEnumerable<SourceRow> Sheets(ZipArchive archive, string folder)
    {
        var workbook = new Workbook(archive, Open, export.Limits.MaxRowBytes);
        SharedTexts? shared = null;
        foreach (var (name, entry) in workbook.Sheets())
        {
            shared ??= Shared(workbook);
            using var content = Open(entry);
            using var reader = SafeXml.Open(content);
            var rows = new SheetRows(reader, shared, export.Limits.MaxRowBytes);
            if (DeezerFormat.Recognise(rows) is not { } columns)
                continue;
            _hasHistory = true;
            foreach (var row in DeezerFormat.Read(columns, rows, _names.Add(folder + name)))
                yield return row;
        }
    }

    private SharedTexts Shared(Workbook workbook)
    {
        try
        {
            return workbook.Shared() ?? throw Refused(ExportRefusal.Bomb);
        }
        catch (XmlException e)
        {
            throw new ExportRefusedException(ExportRefusal.CutShort, name, e);
        }
    }

    private IEnumerable<SourceRow> History(FileHead head, Stream whole, string path, Action<int>? wait)
    {
        if (export.FormatOf(head) is not { } format)
        {
            // What lies beside a history, such as Spotify's playlists, does not tell why there is none.
            if (Lookalikes.Recognise(head) is (ExportRefusal.CountsOnly or ExportRefusal.CountsWithoutNames) and var refusal)
                _refusal = refusal;
            return [];
        }

        _hasHistory = true;
        if (wait is null || format.Turn == 0)
            return format.Read(new HistoryFile(_names.Add(path), head, whole, export));
        format.Learn(new HistoryFile(path, head, whole, export));
        wait(format.Turn);
        return [];
    }

    private IEnumerable<SourceRow> Database(FileHead head, Stream whole, string path)
    {
        using var database = DatabaseFile.Open(whole, ShownNames.Clean(path), export.Limits);
        if (DatabaseHistories.For(database) is not { } history)
            yield break;
        _hasHistory = true;
        foreach (var row in history.Read(database, new HistoryFile(_names.Add(path), head, whole, export)))
            yield return row;
    }

    private IEnumerable<SourceRow> Nested(Stream whole, string folder, int depth)
    {
        if (depth > export.Limits.MaxNesting)
            yield break;

        // A ZIP is read from its end, so it has to lie somewhere whole.
        // Made this way it is nobody else's to read.
        using var spool = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 64 << 10, FileOptions.DeleteOnClose);
        whole.CopyTo(spool);
        foreach (var row in Rows(spool, null, folder, depth))
            yield return row;
    }

    private ExportRefusedException Refused(ExportRefusal refusal) => new(refusal, name);
}
