using Wrapped.Imports;
using Wrapped.Importers.Archives;
using Wrapped.Importers.Sqlite;

namespace Wrapped.Importers.Files;

/// <summary>What the listener gave us: an archive, a history, or something else.</summary>
internal sealed class UploadedFile(Stream file, string name, Export export, IProgress<long>? progress)
{
    /// <summary>Its name as it may be shown.</summary>
    public string Name { get; } = ShownNames.Clean(name);

    /// <summary>Its rows; throws <see cref="ExportRefusedException"/> where it has none to give.</summary>
    public IEnumerable<SourceRow> Rows(CancellationToken cancellationToken)
    {
        var watched = new WatchedStream(file, progress, cancellationToken) { Position = 0 };
        watched.Expect(0, file.Length);
        var (head, whole) = FileHead.Of(export.Map is null ? watched : SavedText.Utf8(file, watched, cancellationToken: cancellationToken));
        var failed = 0L;
        foreach (var row in head.IsZip ? Archive(cancellationToken).Rows(watched) : head.IsGzip ? Archive(cancellationToken).RowsOfGzip(whole, file.Length) : Bare(head, whole))
        {
            if (row is FailedRow && ++failed > export.Limits.MaxFailedRows)
                throw Refused(ExportRefusal.NotAnExport);
            yield return row;
        }

        watched.Expect(file.Length, file.Length);
    }

    private ZipExport Archive(CancellationToken cancellationToken) => new(Name, export, new UnpackingBudget(export.Limits, Name, file.Length, cancellationToken));

    private IEnumerable<SourceRow> Bare(FileHead head, Stream whole)
    {
        if (head.IsDatabase)
            return Database(head, whole);
        if (export.FormatOf(head) is { } format)
            return format.Read(new HistoryFile(Name, head, whole, export));

        // A list with nothing in it is a history in which nothing was heard.
        if (head.Json is { IsEmptyList: true })
            return [];
        throw Refused(WhyNot(head));
    }

    private IEnumerable<SourceRow> Database(FileHead head, Stream whole)
    {
        using var database = DatabaseFile.Open(whole, Name, export.Limits);
        var history = DatabaseHistories.For(database) ?? throw Refused(ExportRefusal.NotAnExport);
        foreach (var row in history.Read(database, new HistoryFile(Name, head, whole, export)))
            yield return row;
    }

    private ExportRefusal WhyNot(FileHead head)
    {
        if (head.Text.IsEmpty)
            return ExportRefusal.Empty;
        if (Lookalikes.Recognise(head) is { } refusal)
            return refusal;
        if (WebPage.Recognise(head))
            return ExportRefusal.WebPage;
        if (head.Json.IsCutShort)
            return ExportRefusal.CutShort;
        if (!head.Csv.IsTable)
            return ExportRefusal.NotAnExport;
        return export.Map is null ? ExportRefusal.UnknownTable : ExportRefusal.OtherColumns;
    }

    private ExportRefusedException Refused(ExportRefusal refusal) => new(refusal, Name);
}
