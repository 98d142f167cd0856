using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Csv;
using Wrapped.Importers.Files;
using Wrapped.Importers.Times;
using Wrapped.Plays;

namespace Wrapped.Importers.Tidal;

/// <summary>Tidal's streams, as a table. It does not say whether it states their starts or their ends; the streams themselves do.</summary>
internal sealed class TidalFormat : ExportFormat
{
    private const long MostMs = 7L * 24 * 60 * 60 * 1000;

    public override bool Recognises(FileHead head) => Layout(head) is not null;

    public override IEnumerable<SourceRow> Read(HistoryFile file)
    {
        var layout = Layout(file.Head)!;
        using var rows = file.CsvRows(layout);
        var columns = new Columns(layout);
        var times = new UntilKnown();
        while (rows.MoveNext())
        {
            var row = columns.Row(rows, new RowPlace(file.Name, rows.Number));
            foreach (var settled in times.Add(row, row is ListenedRow play ? (play.StatedAt, Duration.FromMilliseconds(play.MsPlayed)) : null))
                yield return Begun(settled.Row, settled.Meaning);
        }

        foreach (var (row, meaning) in times.Settle())
            yield return Begun(row, meaning);
    }

    private static SourceRow Begun(SourceRow row, TimeMeaning meaning) =>
        row is ListenedRow play && meaning == TimeMeaning.End ? play with { StartedAt = play.StatedAt - Duration.FromMilliseconds(play.MsPlayed) } : row;

    private static CsvLayout? Layout(FileHead head) => head.Csv.With("entry_date", "track_title", "stream_duration_ms");

    // Its countries are names, and its regions and cities nobody's business.
    private sealed class Columns(CsvLayout layout)
    {
        private readonly int _time = layout.Find("entry_date");
        private readonly int _title = layout.Find("track_title");
        private readonly int _artist = layout.Find("artist_name");
        private readonly int _album = layout.Find("album_name");
        private readonly int _played = layout.Find("stream_duration_ms");
        private readonly int _kind = layout.Find("product_type");
        private readonly int _client = layout.Find("client_name_from_session");
        private readonly Dictionary<(string?, bool), ListeningContext> _contexts = [];

        public SourceRow Row(CsvRows rows, RowPlace place)
        {
            if (rows.Failure is { } failure)
                return new FailedRow(place, failure);
            if (TableValue.Moment(rows.Bytes(_time)) is not { } statedAt)
                return new FailedRow(place, FailReason.BadTime);
            if (TableValue.Whole(rows.Bytes(_played)) is not (>= 0 and <= MostMs and var played))
                return new FailedRow(place, FailReason.BadDuration);
            if (rows.Text(_title) is not { } title)
                return new SkippedRow(place, SkipReason.Nameless);
            return new ListenedRow(place)
            {
                Source = Source.Tidal,
                Kind = MediaKind.Music,
                StartedAt = statedAt,
                StatedAt = statedAt,
                Precision = TimePrecision.Second,
                MsPlayed = played,
                Title = title,
                Artist = rows.Text(_artist) ?? "",
                Album = rows.Text(_album),
                Context = Context(rows.Text(_client), "VIDEO".Equals(rows.Text(_kind), StringComparison.OrdinalIgnoreCase)),
            };
        }

        private ListeningContext Context(string? client, bool isVideo)
        {
            if (!_contexts.TryGetValue((client, isVideo), out var context))
            {
                context = new() { Platform = client, Video = isVideo };
                if (_contexts.Count < 1000)
                    _contexts.Add((client, isVideo), context);
            }

            return context;
        }
    }
}
