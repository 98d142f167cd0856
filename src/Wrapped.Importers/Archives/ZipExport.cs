using System.IO.Compression;
using Wrapped.Imports;
using Wrapped.Importers.Files;

namespace Wrapped.Importers.Archives;

/// <summary>An export as a ZIP of any layout: every history in it is read, wherever it lies and whatever it is called, and everything else is left alone.</summary>
internal sealed class ZipExport(string name, Export export, UnpackingBudget budget)
{
    private readonly ShownNames _names = new();
    private bool _hasHistory;
    private bool _hasOtherService;

    public IEnumerable<SourceRow> Rows(WatchedStream zip)
    {
        foreach (var row in Rows(zip, zip, "", 0))
            yield return row;
        if (!_hasHistory)
            throw Refused(_hasOtherService ? ExportRefusal.NotYet : ExportRefusal.NoHistoryInside);
    }

    private IEnumerable<SourceRow> Rows(Stream zip, WatchedStream? watched, string folder, int depth)
    {
        if (ZipDirectory.IsTooLarge(zip, export.Limits))
            throw Refused(ExportRefusal.Bomb);
        using var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
        var done = 0L;

        // By name, so that the same files in another order are the same export.
        foreach (var entry in archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var until = Math.Min(done + entry.CompressedLength, zip.Length);
            watched?.Expect(done, until);
            foreach (var row in Rows(entry, folder + entry.FullName, depth))
                yield return row;
            done = until;
        }
    }

    private IEnumerable<SourceRow> Rows(ZipArchiveEntry entry, string path, int depth)
    {
        if (entry.IsEncrypted)
            throw Refused(ExportRefusal.EncryptedZip);
        budget.Begin(entry.Length, entry.CompressedLength);
        using var content = new EntryStream(entry, entry.Open(), budget);
        var (head, whole) = FileHead.Of(content);
        foreach (var row in head.IsZip ? Nested(whole, path + "/", depth + 1) : History(head, whole, path))
            yield return row;
    }

    private IEnumerable<SourceRow> History(FileHead head, Stream whole, string path)
    {
        if (ExportFormats.For(head) is { } format)
        {
            _hasHistory = true;
            return format.Read(new HistoryFile(_names.Add(path), head, whole, export));
        }

        _hasOtherService |= OtherServices.Recognise(head);
        return [];
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
