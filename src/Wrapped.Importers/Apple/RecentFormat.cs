using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Csv;
using Wrapped.Importers.Estimates;
using Wrapped.Importers.Files;
using Wrapped.Importers.Titles;
using Wrapped.Plays;

namespace Wrapped.Importers.Apple;

/// <summary>Apple Music's Track Play History: when each track was last played. Read for the days that no other file of the export tells.</summary>
internal sealed class RecentFormat : ExportFormat
{
    public override int Turn => Turns.Recent;

    public override bool Recognises(FileHead head) => Layout(head) is not null;

    public override void Learn(HistoryFile file)
    {
        var layout = Layout(file.Head)!;
        using var rows = file.CsvRows(layout);
        while (rows.MoveNext())
        {
            if (rows.Failure is null)
                file.Export.Artists.Learn(rows.Text(layout.Find("track name")));
        }
    }

    public override IEnumerable<SourceRow> Read(HistoryFile file) => UntilTheNext.Settled(Rows(file), Duration.FromMilliseconds(Play.LeastMs));

    private static IEnumerable<SourceRow> Rows(HistoryFile file)
    {
        var layout = Layout(file.Head)!;
        using var rows = file.CsvRows(layout);
        var (name, time) = (layout.Find("track name"), layout.Find("last played date"));
        while (rows.MoveNext())
            yield return Row(new RowPlace(file.Name, rows.Number), rows, rows.Text(name), time, file);
    }

    private static SourceRow Row(RowPlace place, CsvRows rows, string? name, int time, HistoryFile file)
    {
        if (rows.Failure is { } failure)
            return new FailedRow(place, failure);
        if (TableValue.Whole(rows.Bytes(time)) is not (>= 946_684_800_000 and <= 4_102_444_800_000 and var milliseconds))
            return new FailedRow(place, FailReason.BadTime);
        if (name is null)
            return new SkippedRow(place, SkipReason.Nameless);
        var startedAt = Instant.FromUnixTimeMilliseconds(milliseconds);
        if (file.Export.DaysTold.Contains(file.Export.Zones.At(startedAt).Date))
            return new SkippedRow(place, SkipReason.ToldBetter);
        var (artist, title) = DashedTitle.Split(name);
        return new ListenedRow(place)
        {
            Source = Source.AppleRecent,
            Kind = MediaKind.Music,
            StartedAt = startedAt,
            StatedAt = startedAt,
            Precision = TimePrecision.Second,
            MsPlayed = 0,
            IsEstimated = true,
            Title = title,
            Artist = artist ?? "",
        };
    }

    private static CsvLayout? Layout(FileHead head) => head.Csv.With("track name", "last played date");
}
