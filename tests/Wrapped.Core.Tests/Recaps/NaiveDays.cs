using NodaTime;
using Wrapped.Plays;
using Wrapped.Recaps.Days;
using Wrapped.Recaps.Lists;

namespace Wrapped.Recaps;

/// <summary>The questions of the room Days once more, over a plain list.</summary>
internal sealed class NaiveDays
{
    private readonly Listening _listening;
    private readonly NaiveSums _sums;
    private readonly List<LocalDate> _days;

    public NaiveDays(Listening listening)
    {
        (_listening, _sums) = (listening, new(listening));
        _days = NaiveCalendar.Of(listening.Range, Music);
    }

    public int DaysWithMusic => Music.Where(row => row.Play.MsPlayed >= 30_000).GroupBy(row => row.At.Date).Count();

    public BiggestWeek? BiggestWeek => Music.GroupBy(row => row.At.Date.Monday())
        .Select(week => (Days: _days.Where(day => day.Monday() == week.Key), Ms: week.Sum(row => row.Play.MsPlayed)))
        .Select(week => new BiggestWeek(week.Days.First(), week.Days.Last(), week.Ms))
        .Where(week => week.Ms > 0).OrderByDescending(week => week.Ms).ThenBy(week => week.From).FirstOrDefault();

    public BiggestMonth? BiggestMonth => Music.GroupBy(row => (row.At.Year, row.At.Month))
        .Select(month => new BiggestMonth(month.Key.Year, month.Key.Month, month.Sum(row => row.Play.MsPlayed)))
        .Where(month => month.Ms > 0).OrderByDescending(month => month.Ms).ThenBy(month => month.Year).ThenBy(month => month.Month).FirstOrDefault();

    public List<MonthFavourite> MonthFavourites => [.. _days.Months().Select(month => FavouriteOf(month.Year, month.Month))];

    public LongestSession? LongestSession
    {
        get
        {
            var sittings = new List<List<(Play Play, LocalDateTime At)>>();
            foreach (var row in Music.Where(row => !row.Play.IsOfUnknownHour))
            {
                if (sittings.Count == 0 || row.Play.StartedAt >= sittings[^1].Max(before => End(before.Play)) + Duration.FromMinutes(20))
                    sittings.Add([]);
                sittings[^1].Add(row);
            }
            return sittings.Where(sitting => sitting.Sum(row => row.Play.MsPlayed) >= 1_800_000).Select(SessionOf).OrderByDescending(session => session.LengthMs).FirstOrDefault();
        }
    }

    public Rhythm? Rhythm => Music.Sum(row => row.Play.MsPlayed) == 0 ? null : new(
        SumOfHours(at => at.Hour is 22 or 23 or 0 or 1 or 2 or 3 or 4),
        SumOfHours(at => at.Hour is >= 5 and < 12),
        SumOfHours(at => at.Hour is >= 12 and < 18),
        SumOfHours(at => at.Hour is >= 18 and < 22),
        Sum(at => !at.Date.IsWeekend()),
        Sum(at => at.Date.IsWeekend()),
        _days.Count(day => day <= LastDay && !day.IsWeekend()),
        _days.Count(day => day <= LastDay && day.IsWeekend()));

    private IReadOnlyList<(Play Play, LocalDateTime At)> Music => _sums.InRange;

    private LocalDate LastDay => Music.Where(row => row.Play.MsPlayed > 0).Max(row => row.At.Date);

    private static Instant End(Play play) => play.StartedAt + Duration.FromMilliseconds(play.MsPlayed);

    private MonthFavourite FavouriteOf(int year, int month)
    {
        var rows = Music.Where(row => row.At.Year == year && row.At.Month == month).ToList();
        return new(
            year,
            month,
            _sums.Songs(rows).Where(song => song.Plays > 0).Select(song => new TopTrack(song.Title, song.Artist, song.Ms, song.Plays)).FirstOrDefault(),
            _sums.Artists(rows).Where(artist => artist.Ms > 0).Select(artist => new TopArtist(artist.Artist, artist.Ms, artist.Plays)).FirstOrDefault());
    }

    private LongestSession SessionOf(List<(Play Play, LocalDateTime At)> sitting)
    {
        var last = sitting.Select(row => row.Play).OrderBy(End).Last();
        return new(
            sitting[0].At,
            NaiveRecap.LocalTime(_listening.Zones, last with { StartedAt = End(last) }),
            End(last).ToUnixTimeMilliseconds() - sitting[0].Play.StartedAt.ToUnixTimeMilliseconds(),
            sitting.Sum(row => row.Play.MsPlayed),
            NaiveRecap.Count(sitting.Select(row => row.Play)),
            _sums.Songs(sitting).Count(song => song.Plays > 0));
    }

    private long SumOfHours(Func<LocalDateTime, bool> when) => Music.Where(row => !row.Play.IsOfUnknownHour && when(row.At)).Sum(row => row.Play.MsPlayed);

    private long Sum(Func<LocalDateTime, bool> when) => Music.Where(row => when(row.At)).Sum(row => row.Play.MsPlayed);
}
