using Wrapped.Imports;
using Wrapped.Importers.Csv;
using Wrapped.Importers.Estimates;
using Wrapped.Importers.Files;
using Wrapped.Importers.Scrobbles;
using Wrapped.Plays;

namespace Wrapped.Importers.OwnTables;

/// <summary>A table of the listener's own, whose columns they named.</summary>
internal sealed class OwnTableFormat : ExportFormat
{
    private readonly ColumnMap _map;
    private readonly CsvLayout _layout;

    private OwnTableFormat(ColumnMap map, CsvLayout layout) => (_map, _layout) = (map, layout);

    /// <summary>Whether it has columns of the names that the listener said: then nobody knows better.</summary>
    public bool IsNamed => _map.Columns.Any(column => column.Name is not null);

    /// <summary>The format of a file that begins like this; null where it has not all of the columns, or says itself that it is no history.</summary>
    public static OwnTableFormat? Of(ColumnMap map, FileHead head)
    {
        if (!head.Csv.IsTable || Lookalikes.Recognise(head) is ExportRefusal.Playlist or ExportRefusal.CountsOnly)
            return null;
        var names = map.Columns.Select(column => column.Name).OfType<string>().Select(CsvLayout.Name).ToArray();
        var layout = names.Length > 0 ? head.Csv.With(names) : head.Csv.Placed(1, map.HeadAbove);
        return layout is not null && map.Columns.All(column => column.Number <= layout.Columns.Count) ? new(map, layout) : null;
    }

    public override bool Recognises(FileHead head) => Of(_map, head) is not null;

    public override IEnumerable<SourceRow> Read(HistoryFile file)
    {
        using var rows = file.CsvRows(_layout);
        var row = new OwnRow(_map, PlaceOf, rows, new WrittenTime(_map.Form, _map.Zone, file.At));
        var estimate = new UntilTheNext(Scrobble.Least);
        while (rows.MoveNext())
        {
            var read = row.Read(new RowPlace(file.Name, rows.Number));
            foreach (var settled in IsEstimatedAlone(read) ? estimate.Settle().Append(Alone((ListenedRow)read)) : estimate.Add(read, (read as ListenedRow)?.StartedAt))
                yield return settled;
        }

        foreach (var settled in estimate.Settle())
            yield return settled;
    }

    // Of rows that tell only an end, a day or an hour, no row tells how long another was heard.
    private bool IsEstimatedAlone(SourceRow row) => row is ListenedRow { IsEstimated: true } && (_map.IsEnd || ((ListenedRow)row).Precision is TimePrecision.Day or TimePrecision.Hour);

    private static ListenedRow Alone(ListenedRow row)
    {
        var ms = row.MsPlayed > 0 ? row.MsPlayed : (long)UntilTheNext.Usual.TotalMilliseconds;
        return row with { MsPlayed = ms };
    }

    private int PlaceOf(Column? column) => column switch
    {
        null => -1,
        { Name: { } name } => _layout.Find(CsvLayout.Name(name)),
        _ => column.Number - 1,
    };
}
