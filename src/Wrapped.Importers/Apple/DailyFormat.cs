using Wrapped.Imports;
using Wrapped.Importers.Csv;
using Wrapped.Importers.Files;

namespace Wrapped.Importers.Apple;

/// <summary>Apple Music's Play History Daily Tracks: of each track and day how often and how long, and in which hours. Read for the days that Play Activity does not tell.</summary>
internal sealed class DailyFormat : ExportFormat
{
    public override int Turn => Turns.Daily;

    public override bool Recognises(FileHead head) => Layout(head) is not null;

    public override void Learn(HistoryFile file)
    {
        var layout = Layout(file.Head)!;
        using var rows = file.CsvRows(layout);
        var description = layout.Find("track description");
        while (rows.MoveNext())
        {
            if (rows.Failure is null)
                file.Export.Artists.Learn(rows.Text(description));
        }
    }

    public override IEnumerable<SourceRow> Read(HistoryFile file)
    {
        var layout = Layout(file.Head)!;
        using var rows = file.CsvRows(layout);
        var reader = new DailyRow(layout, rows, file);
        while (rows.MoveNext())
        {
            foreach (var row in reader.Read(new RowPlace(file.Name, rows.Number)))
                yield return row;
        }
    }

    private static CsvLayout? Layout(FileHead head) => head.Csv.With("track description", "date played", "play duration milliseconds");
}
