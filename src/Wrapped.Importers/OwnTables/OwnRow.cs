using System.Text;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Csv;
using Wrapped.Importers.Estimates;
using Wrapped.Plays;

namespace Wrapped.Importers.OwnTables;

/// <summary>Reads the rows of a listener's own table.</summary>
internal sealed class OwnRow(ColumnMap map, Func<Column?, int> place, CsvRows rows, WrittenTime times)
{
    private const int MostCounted = 200_000;

    private readonly int _time = place(map.Time);
    private readonly int _clock = place(map.Clock);
    private readonly int _title = place(map.Title);
    private readonly int _artist = place(map.Artist);
    private readonly int _album = place(map.Album);
    private readonly int _played = place(map.Played);
    private readonly int _length = place(map.Length);
    private readonly int _kind = place(map.KindFrom);

    // Somebody who notes days may note one song twice on a day.
    private readonly Dictionary<(Instant, string, string), int> _counted = [];

    public SourceRow Read(RowPlace at)
    {
        if (rows.Failure is { } failure)
            return new FailedRow(at, failure);
        if (times.Read(When()) is not { } stated)
            return new FailedRow(at, FailReason.BadTime);
        if (!Lasted(_played, map.PlayedIn, out var played) || !Lasted(_length, map.LengthIn, out var length))
            return new FailedRow(at, FailReason.BadDuration);
        if (rows.Text(_title) is not { } title)
            return new SkippedRow(at, SkipReason.Nameless);
        if (rows.Text(_kind) is not { } word)
            return Heard(at, stated, played, length, map.Kind, title);
        return KindWords.Of(word) is { } kind ? Heard(at, stated, played, length, kind, title) : new SkippedRow(at, SkipReason.NotMusic);
    }

    private string When()
    {
        var day = Encoding.UTF8.GetString(rows.Bytes(_time));
        return rows.Text(_clock) is { } clock ? $"{day.Trim()} {clock}" : day;
    }

    private ListenedRow Heard(RowPlace at, StatedMoment stated, long? played, long? length, MediaKind kind, string title)
    {
        var (isDay, artist) = (stated.Precision is TimePrecision.Day or TimePrecision.Hour, rows.Text(_artist) ?? "");
        var lasted = played ?? length ?? (map.IsEnd ? (long)UntilTheNext.Usual.TotalMilliseconds : 0);
        return new(at)
        {
            Source = Source.OwnTable,
            Kind = kind,
            StartedAt = map.IsEnd && !isDay ? stated.At - Duration.FromMilliseconds(lasted) : stated.At,
            StatedAt = stated.Stated,
            Precision = stated.Precision,
            Offset = stated.Offset,
            MsPlayed = lasted,
            IsEstimated = played is null,
            Title = title,
            Artist = artist,
            Album = rows.Text(_album),
            Repeat = isDay ? Counted((stated.Stated, artist, title)) : 0,
        };
    }

    // True where it says nothing, and then null.
    private bool Lasted(int column, TimeUnit unit, out long? ms)
    {
        ms = rows.Text(column) is { } text ? HeardTime.Ms(text, unit) ?? -1 : null;
        return ms is not < 0;
    }

    private int Counted((Instant, string, string) what)
    {
        if (_counted.Count == MostCounted)
            _counted.Clear();
        var before = _counted.GetValueOrDefault(what);
        _counted[what] = before + 1;
        return before;
    }
}
