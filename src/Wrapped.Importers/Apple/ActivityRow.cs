using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Csv;
using Wrapped.Plays;

namespace Wrapped.Importers.Apple;

/// <summary>Reads the rows of Play Activity, of which many are no plays: lyrics that were shown, advertisements, hours of files without names.</summary>
internal sealed class ActivityRow(ActivityColumns columns, CsvRows rows, KnownArtists artists)
{
    /// <summary>A track of unknown length; some rows claim to have played for a day.</summary>
    private const long MostMs = 4 * 60 * 60 * 1000;

    private readonly Dictionary<(string?, string?, string?, bool), ListeningContext> _contexts = [];

    /// <summary>The row, and what of a play it is; null for a row of none.</summary>
    public (SourceRow Row, Segment? Segment) Read(RowPlace place)
    {
        if (rows.Failure is { } failure)
            return (new FailedRow(place, failure), null);
        if (rows.Text(columns.EventType) is not (null or "PLAY_END") || rows.Text(columns.ItemType) is "AD")
            return (new SkippedRow(place, SkipReason.NotAListening), null);
        if (rows.Text(columns.Title) is not { } title)
            return (new SkippedRow(place, SkipReason.Nameless), null);
        if (rows.Text(columns.ItemType) is "NON_SONG_CLIP")
            return (new SkippedRow(place, SkipReason.NotMusic), null);
        var (started, ended) = (TableValue.Moment(rows.Bytes(columns.Started)), TableValue.Moment(rows.Bytes(columns.Ended)));
        if ((ended ?? started) is null)
            return (new FailedRow(place, FailReason.BadTime), null);
        if ((TableValue.Whole(rows.Bytes(columns.Played)) ?? (long?)(ended - started)?.TotalMilliseconds) is not { } claimed)
            return (new FailedRow(place, FailReason.BadDuration), null);

        // Negative after a jump backwards, and at times far beyond the end of the track. The end is right even then.
        var played = Math.Clamp(claimed, 0, TableValue.Whole(rows.Bytes(columns.Length)) is > 0 and < MostMs and var length ? length : MostMs);
        var endedAt = ended ?? started!.Value + Duration.FromMilliseconds(played);
        var reason = rows.Text(columns.EndReason);
        var album = rows.Text(columns.Album);
        var row = new ListenedRow(place)
        {
            Source = Source.AppleActivity,
            Kind = MediaKind.Music,
            StartedAt = endedAt - Duration.FromMilliseconds(played),
            StatedAt = endedAt,
            Precision = TimePrecision.Second,
            Offset = OffsetOf(rows.Bytes(columns.Offset)),
            MsPlayed = played,
            Title = title,
            Artist = rows.Text(columns.Artist) ?? artists.Find(title, album),
            Album = album,
            Genre = rows.Text(columns.Genre),
            Context = Context(reason),
        };
        return (row, new(row, endedAt, TableValue.Whole(rows.Bytes(columns.StartPosition)) ?? 0, IsOpen(reason), rows.Text(columns.Device)));
    }

    private static bool IsOpen(string? reason) => reason is not null
        && (reason.Contains("PAUSED", StringComparison.Ordinal) || reason.StartsWith("SCRUB_", StringComparison.Ordinal) || reason is "PLAYBACK_SUSPENDED" or "PLAYBACK_STOPPED_DUE_TO_SESSION_TIMEOUT");

    private static Offset? OffsetOf(ReadOnlySpan<byte> text) => TableValue.Whole(text) is >= -18 * 3600 and <= 18 * 3600 and var seconds ? Offset.FromSeconds((int)seconds) : null;

    // The four ends that Spotify has a word for bear it: nobody past this door asks where a play came from.
    private ListeningContext Context(string? reason)
    {
        var key = (reason, rows.Text(columns.Platform), rows.Text(columns.Offline), rows.Text(columns.MediaType) is "VIDEO");
        if (_contexts.TryGetValue(key, out var known))
            return known;
        if (_contexts.Count == 4096)
            _contexts.Clear();
        return _contexts[key] = new ListeningContext
        {
            Skipped = reason switch { "TRACK_SKIPPED_FORWARDS" or "TRACK_SKIPPED_BACKWARDS" => true, "NATURAL_END_OF_TRACK" => false, _ => null },
            Offline = key.Item3?.ToUpperInvariant() switch { "TRUE" => true, "FALSE" => false, _ => null },
            Video = key.Item4,
            Platform = key.Item2,
            ReasonEnd = reason switch
            {
                "NATURAL_END_OF_TRACK" => "trackdone",
                "TRACK_SKIPPED_FORWARDS" => "fwdbtn",
                "TRACK_SKIPPED_BACKWARDS" => "backbtn",
                "MANUALLY_SELECTED_PLAYBACK_OF_A_DIFF_ITEM" => "clickrow",
                _ => reason?.ToLowerInvariant(),
            },
        };
    }
}
