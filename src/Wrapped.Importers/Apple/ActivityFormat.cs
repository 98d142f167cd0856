using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Files;

namespace Wrapped.Importers.Apple;

/// <summary>Apple Music Play Activity, of all vintages: every stretch of every play.</summary>
internal sealed class ActivityFormat : ExportFormat
{
    public override int Turn => Turns.Activity;

    public override bool Recognises(FileHead head) => ActivityColumns.Of(head.Csv) is not null;

    public override IEnumerable<SourceRow> Read(HistoryFile file)
    {
        var layout = ActivityColumns.Of(file.Head.Csv)!;
        using var rows = file.CsvRows(layout);
        var reader = new ActivityRow(new ActivityColumns(layout), rows, file.Export.Artists);
        var plays = new WholePlays();
        while (rows.MoveNext())
        {
            var (row, segment) = reader.Read(new RowPlace(file.Name, rows.Number));
            if (segment is not null)
                file.Export.DaysTold.Add(DayOf(segment.Row, file));
            foreach (var settled in plays.Add(row, segment))
                yield return settled;
        }

        foreach (var settled in plays.Settle())
            yield return settled;
    }

    private static LocalDate DayOf(ListenedRow row, HistoryFile file) =>
        row.Offset is { } offset ? row.StartedAt.WithOffset(offset).Date : file.Export.Zones.At(row.StartedAt).Date;
}
