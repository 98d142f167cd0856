using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Csv;
using Wrapped.Importers.Files;
using Wrapped.Importers.Titles;
using Wrapped.Plays;

namespace Wrapped.Importers.Apple;

/// <summary>Reads the rows of Daily Tracks. A row that tells of three plays gives three, each a third of its time, spread over its hours.</summary>
internal sealed class DailyRow(CsvLayout layout, CsvRows rows, HistoryFile file)
{
    private const long MsOfADay = 24L * 60 * 60 * 1000;

    /// <summary>As many plays of 30 seconds as a day has room for.</summary>
    private const long MostPlays = MsOfADay / Play.LeastMs;

    private const int MostCounted = 200_000;

    private readonly int _description = layout.Find("track description");
    private readonly int _day = layout.Find("date played");
    private readonly int _hours = layout.Find("hours");
    private readonly int _played = layout.Find("play duration milliseconds");
    private readonly int _plays = layout.Find("play count");

    // A track may have several rows on a day, each with an end and a device of its own.
    private readonly Dictionary<(LocalDate, string), int> _counted = [];

    public IEnumerable<SourceRow> Read(RowPlace place)
    {
        if (rows.Failure is { } failure)
            return [new FailedRow(place, failure)];
        if (TableValue.Day(rows.Bytes(_day)) is not { } day)
            return [new FailedRow(place, FailReason.BadTime)];
        if (TableValue.Whole(rows.Bytes(_played)) is not (>= 0 and <= MsOfADay and var played))
            return [new FailedRow(place, FailReason.BadDuration)];
        if (rows.Text(_description) is not { } description)
            return [new SkippedRow(place, SkipReason.Nameless)];
        if (file.Export.DaysTold.Contains(day))
            return [new SkippedRow(place, SkipReason.ToldBetter)];
        if ((TableValue.Whole(rows.Bytes(_plays)) ?? 1) is not (>= 0 and <= MostPlays and var plays))
            return [new FailedRow(place, FailReason.UnexpectedShape)];
        return Plays(place, day, description, played, Math.Max((int)plays, 1));
    }

    private IEnumerable<ListenedRow> Plays(RowPlace place, LocalDate day, string description, long played, int plays)
    {
        var hours = TableValue.Numbers(rows.Bytes(_hours), most: 23);
        var (artist, title) = DashedTitle.Split(description);
        var (last, at) = (-1, LocalTime.Noon);
        for (var play = 0; play < plays; play++)
        {
            if (hours is not null && hours[play * hours.Length / plays] is var hour && hour != last)
                (last, at) = (hour, new LocalTime(hour, 0));
            var ms = (played / plays) + (play == 0 ? played % plays : 0);
            yield return new ListenedRow(place)
            {
                Source = Source.AppleDaily,
                Kind = MediaKind.Music,
                StartedAt = file.At(day + at),

                // Whatever the listener's zone: the same row is the same row.
                StatedAt = day.AtMidnight().InUtc().ToInstant(),
                Precision = hours is null ? TimePrecision.Day : TimePrecision.Hour,
                MsPlayed = ms,
                IsEstimated = plays > 1,
                Title = title,
                Artist = artist ?? "",
                Repeat = Counted(day, description),
            };
            at = Later(at, ms);
        }
    }

    // Within the hour, or the afternoon, one after the other.
    private static LocalTime Later(LocalTime at, long ms)
    {
        var end = at.Minute < 59 ? new LocalTime(at.Hour, 59) : at;
        var next = at.PlusMilliseconds(ms);
        return next < at || next > end ? end : next;
    }

    private int Counted(LocalDate day, string description)
    {
        if (_counted.Count == MostCounted)
            _counted.Clear();
        var before = _counted.GetValueOrDefault((day, description));
        _counted[(day, description)] = before + 1;
        return before;
    }
}
