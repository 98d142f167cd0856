using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Estimates;
using Wrapped.Importers.Files;
using Wrapped.Importers.Scrobbles;
using Wrapped.Plays;

namespace Wrapped.Importers.Lastfm;

/// <summary>Scrobbles as a table: of lastfm.ghan.nl, lastfmstats.com, lastfm-to-csv, the R package scrobbler, and Libre.fm.</summary>
internal sealed class TableFormat : ExportFormat
{
    // The time is cut to its minute, so on average the track began half a minute later.
    private static readonly Duration HalfMinute = Duration.FromSeconds(30);

    public override bool Recognises(FileHead head) => ScrobbleTable.Of(head) is not null;

    public override IEnumerable<SourceRow> Read(HistoryFile file) => UntilTheNext.Settled(Rows(file), Scrobble.Least);

    private static IEnumerable<SourceRow> Rows(HistoryFile file)
    {
        var table = ScrobbleTable.Of(file.Head)!;
        using var rows = file.CsvRows(table.Layout);
        while (rows.MoveNext())
            yield return Row(new RowPlace(file.Name, rows.Number), rows, table);
    }

    private static SourceRow Row(RowPlace place, Csv.CsvRows rows, ScrobbleTable table)
    {
        if (rows.Failure is { } failure)
            return new FailedRow(place, failure);
        if (table.Read(rows.Bytes(table.Time)) is not { } statedAt)
            return new FailedRow(place, FailReason.BadTime);
        if (rows.Text(table.Title) is not { } title)
            return new SkippedRow(place, SkipReason.Nameless);
        var album = rows.Text(table.Album);
        var row = Scrobble.Of(Source.Lastfm, place, statedAt, null, null, title, rows.Text(table.Artist), album == table.Nothing ? null : album);
        return table.Precision == TimePrecision.Minute ? row with { StartedAt = statedAt + HalfMinute, Precision = TimePrecision.Minute } : row;
    }
}
