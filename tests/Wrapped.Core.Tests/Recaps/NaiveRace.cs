using NodaTime;
using Wrapped.Plays;
using Wrapped.Recaps.Race;

namespace Wrapped.Recaps;

/// <summary>The questions of the room Race once more, over a plain list.</summary>
internal sealed class NaiveRace
{
    private readonly Listening _listening;
    private readonly NaiveSums _sums;
    private readonly List<YearMonth> _months;
    private readonly List<NaiveSum> _top;

    public NaiveRace(Listening listening)
    {
        (_listening, _sums) = (listening, new(listening));
        _months = NaiveCalendar.Of(listening.Range, Music).Months();
        _top = [.. _sums.Artists(Music).Where(artist => artist.Ms > 0)];
    }

    public List<PeakMonth> PeakMonths =>
    [
        .. from artist in _top.Take(10)
           select (from row in Music
                   where NaiveSums.ArtistKey(row.Play.Track) == artist.Key && !NaiveRecap.IsUnknown(row.Play.Track)
                   group row.Play.MsPlayed by row.At.Date.ToYearMonth() into month
                   orderby month.Sum() descending, month.Key
                   select new PeakMonth(artist.Artist, month.Key.Year, month.Key.Month, month.Sum())).First(),
    ];

    /// <summary>The months of the race, until the last with music; none where there is no race.</summary>
    public List<YearMonth> RaceMonths => _months.Count < 3 || _top.Count == 0 ? [] : [.. _months.Where(month => month <= Music.Max(row => row.At.Date).ToYearMonth())];

    /// <summary>Each racer with their ranks, as a text.</summary>
    public List<string> Racers
    {
        get
        {
            var standings = RaceMonths.Select(month => _sums.Artists(Music.Where(row => row.At.Date.ToYearMonth() <= month))).ToList();
            return standings.Count == 0 ? [] : [.. _top.Take(5).Select(racer => Line(racer.Artist, standings.Select(standing => Rank(standing, racer.Key))))];
        }
    }

    public List<Milestone> Milestones =>
    [
        .. InOrder.Where(row => row.Play.MsPlayed >= 30_000)
            .Select((row, place) => (Number: place + 1, Row: row))
            .Where(play => (play.Number is 1_000 or 5_000 || play.Number % 10_000 == 0) && IsInRange(play.Row))
            .Select(play => NaiveRecap.IsUnknown(play.Row.Play.Track)
                ? new Milestone(play.Number, play.Row.At, null, null)
                : new Milestone(play.Number, play.Row.At, play.Row.Play.Track.Title, play.Row.Play.Track.Artist)),
    ];

    public List<AwardedSong> Awards =>
    [
        .. InOrder.Where(row => row.Play.MsPlayed >= 30_000 && !NaiveRecap.IsUnknown(row.Play.Track)).GroupBy(row => NaiveSums.SongKey(row.Play.Track))
            .Select(song => (Plays: song.ToList(), Award: new[] { Award.Diamond, Award.Platinum, Award.Gold }.FirstOrDefault(award => song.Count() >= (int)award)))
            .Where(song => song.Award != default && IsInRange(song.Plays[(int)song.Award - 1]))
            .Select(song => (song.Plays, song.Award, Reached: song.Plays[(int)song.Award - 1], Song: _sums.Songs(song.Plays.Where(IsInRange))[0]))
            .OrderByDescending(song => song.Plays.Count).ThenBy(song => song.Reached.Play.StartedAt)
            .ThenBy(song => song.Song.Title, StringComparer.Ordinal).ThenBy(song => song.Song.Artist, StringComparer.Ordinal)
            .Take(10).Select(song => new AwardedSong(song.Song.Title, song.Song.Artist, song.Award, song.Reached.At.Date, song.Plays.Count)),
    ];

    public static string Line(string name, IEnumerable<int?> ranks) => $"{name}: {string.Join(", ", ranks.Select(rank => rank?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"))}";

    private IReadOnlyList<(Play Play, LocalDateTime At)> Music => _sums.InRange;

    // Days before the range come first, and nothing after it.
    private IEnumerable<(Play Play, LocalDateTime At)> InOrder => _sums.Ever.Where(row => row.At.Date < _listening.Range.From).Concat(Music);

    private bool IsInRange((Play Play, LocalDateTime At) row) => _listening.Range.Holds(row.At.Date);

    private static int? Rank(List<NaiveSum> standing, (string, string) artist) => standing.FindIndex(one => one.Key == artist) is var place and >= 0 ? place + 1 : null;
}
