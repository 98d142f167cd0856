using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Wrapped.House;
using Wrapped.Imports;
using Wrapped.Plays;
using Wrapped.Recaps.Ranges;
using Wrapped.Recaps.Said;

namespace Wrapped.Recaps.Goldens;

/// <summary>
/// A history written by hand, one line a listening, so that every number of its recap can be counted by hand:
/// <c>2024-03-01T10:00 [zone or offset] | title | artist | minutes:seconds | album | details</c>. Times are those of the wall where nothing else is named.
/// A detail <c>x12 every P1M</c> repeats the line, and <c>{n}</c> is then its number. Lines before the first listening say range, home, stays and today; <c>#</c> begins a remark.
/// </summary>
internal sealed class HandMade
{
    private static readonly LocalDateTimePattern Wall = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    private readonly List<Play> _plays = [];
    private readonly List<Stay> _stays = [];
    private readonly List<SaidYear> _said = [];
    private DateTimeZone _home = YearOf.Paris;
    private string _range = "";
    private int _duplicates;
    private long _duplicateMs;

    private HandMade(string name)
    {
        foreach (var line in Repository.Read($"tests/Wrapped.Core.Tests/Recaps/Goldens/{name}.txt").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Contains('|', StringComparison.Ordinal))
                AddListenings(line.Split('|', StringSplitOptions.TrimEntries));
            else if (!line.StartsWith('#'))
                Set(line.Split(' '));
        }
    }

    public LocalDate Today { get; private set; }

    /// <summary>Lines that are duplicates are in here and nowhere else.</summary>
    public ImportTally Import => ImportTally.Empty with
    {
        Read = _plays.Count + _duplicates,
        Stored = _plays.Count,
        Duplicates = new Dictionary<DuplicateReason, long> { [DuplicateReason.SameRow] = _duplicates },
    };

    public Listening Listening => new(
        RangeName.Find(_range, _home)!,
        new(_home, _stays),
        [.. _plays.OrderBy(play => play.StartedAt).ThenBy(play => play.Track.Title, StringComparer.Ordinal).ThenBy(play => play.Track.Artist, StringComparer.Ordinal)])
    {
        Said = _said,
        Rows = [.. _said.Select(said => new RowsOfYear(said.Year, _duplicates, _duplicateMs, 0))],
    };

    public static HandMade Read(string name) => new(name);

    private void Set(string[] words)
    {
        switch (words)
        {
            case ["range", var name]:
                _range = name;
                break;
            case ["home", var zone]:
                _home = DateTimeZoneProviders.Tzdb[zone];
                break;
            case ["today", var day]:
                Today = Day(day);
                break;
            case ["stay", var from, var to, var zone]:
                _stays.Add(new(Day(from), Day(to), DateTimeZoneProviders.Tzdb[zone]));
                break;
            case ["said", var year, var minutes]:
                _said.Add(new(int.Parse(year, CultureInfo.InvariantCulture)) { Ms = long.Parse(minutes, CultureInfo.InvariantCulture) * 60_000 });
                break;
            default:
                throw new FormatException($"'{string.Join(' ', words)}' says nothing.");
        }
    }

    private void AddListenings(string[] fields)
    {
        var (when, details) = (fields[0].Split(' '), fields.Length > 5 ? fields[5].Split(", ") : []);
        var every = details.Select(detail => detail.Split(' ')).Where(words => words is [['x', ..], "every", _]).Select(words => (Times: int.Parse(words[0][1..], CultureInfo.InvariantCulture), Period: PeriodPattern.Roundtrip.Parse(words[2]).Value)).FirstOrDefault((Times: 1, Period: Period.Zero));
        var at = Wall.Parse(when[0]).Value;
        for (var n = 1; n <= every.Times; n++, at += every.Period)
        {
            var (start, offset) = Start(at, when.Length > 1 ? when[1] : null);
            var ms = (long)DurationPattern.CreateWithInvariantCulture("M:ss").Parse(fields[3]).Value.TotalMilliseconds;
            if (details.Contains("duplicate"))
                (_duplicates, _duplicateMs) = (_duplicates + 1, _duplicateMs + ms);
            else
                _plays.Add(new(start, TrackOf(fields, details, n), ms, ContextOf(details), offset));
        }
    }

    private (Instant Start, Offset? Offset) Start(LocalDateTime at, string? place)
    {
        if (place is not null && OffsetPattern.GeneralInvariantWithZ.Parse(place).TryGetValue(default, out var offset))
            return (at.WithOffset(offset).ToInstant(), offset);
        return (at.InZoneStrictly(place is null ? _home : DateTimeZoneProviders.Tzdb[place]).ToInstant(), null);
    }

    private static Track TrackOf(string[] fields, string[] details, int n)
    {
        var kind = details.Contains("podcast") ? MediaKind.Podcast : details.Contains("audiobook") ? MediaKind.Audiobook : MediaKind.Music;
        var (title, artist) = (Numbered(fields[1], n), Numbered(fields[2], n));
        var album = fields.Length > 4 && fields[4].Length > 0 ? fields[4] : null;
        return new($"{kind}|{title}|{artist}|{album}".Aggregate(17L, (hash, letter) => unchecked((hash * 31) + letter)), kind, title, artist, album);
    }

    private static ListeningContext? ContextOf(string[] details) => details.Aggregate((ListeningContext?)null, (context, detail) => detail.Split(' ') switch
    {
        ["skipped"] => (context ?? new()) with { Skipped = true },
        ["shuffle"] => (context ?? new()) with { Shuffle = true },
        ["in-order"] => (context ?? new()) with { Shuffle = false },
        ["offline"] => (context ?? new()) with { Offline = true },
        ["private"] => (context ?? new()) with { Incognito = true },
        ["on", var platform] => (context ?? new()) with { Platform = platform },
        ["in", var country] => (context ?? new()) with { Country = country },
        ["ended", var reason] => (context ?? new()) with { ReasonEnd = reason },
        ["podcast"] or ["audiobook"] or ["duplicate"] or [_, "every", _] => context,
        _ => throw new FormatException($"'{detail}' says nothing."),
    });

    private static string Numbered(string text, int n) => text.Replace("{n}", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
