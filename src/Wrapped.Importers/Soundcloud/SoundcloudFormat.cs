using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Csv;
using Wrapped.Importers.Estimates;
using Wrapped.Importers.Files;
using Wrapped.Importers.Titles;
using Wrapped.Plays;

namespace Wrapped.Importers.Soundcloud;

/// <summary>SoundCloud's plays, as a table: a time, a title that often holds the artist, and the track's address.</summary>
internal sealed class SoundcloudFormat : ExportFormat
{
    public override bool Recognises(FileHead head) => Layout(head) is not null;

    // A play counts from its start, also of what was left at once.
    public override IEnumerable<SourceRow> Read(HistoryFile file) => UntilTheNext.Settled(Rows(file), Duration.Zero);

    private static IEnumerable<SourceRow> Rows(HistoryFile file)
    {
        var layout = Layout(file.Head)!;
        using var rows = file.CsvRows(layout);
        var (time, title, address) = (layout.Find("play_time"), layout.Find("track_title"), layout.Find("track_url"));
        while (rows.MoveNext())
            yield return Row(new RowPlace(file.Name, rows.Number), rows, TableValue.Moment(rows.Bytes(time)), title, address);
    }

    private static SourceRow Row(RowPlace place, CsvRows rows, Instant? time, int title, int address)
    {
        if (rows.Failure is { } failure)
            return new FailedRow(place, failure);
        if (time is not { } startedAt)
            return new FailedRow(place, FailReason.BadTime);
        if (rows.Text(title) is not { } whole)
            return new SkippedRow(place, SkipReason.Nameless);
        var (uploader, track) = TrackAddress.Parts(rows.Text(address));
        var (artist, name) = DashedTitle.Split(whole);
        return new ListenedRow(place)
        {
            Source = Source.Soundcloud,
            Kind = MediaKind.Music,
            StartedAt = startedAt,
            StatedAt = startedAt,
            Precision = TimePrecision.Second,
            MsPlayed = 0,
            IsEstimated = true,
            Title = name,
            Artist = artist ?? uploader ?? "",
            Uri = track is null ? null : $"soundcloud:{uploader}/{track}",
        };
    }

    private static CsvLayout? Layout(FileHead head) => head.Csv.With("play_time", "track_title", "track_url");
}
