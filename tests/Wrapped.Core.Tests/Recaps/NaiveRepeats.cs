using NodaTime;
using Wrapped.Plays;
using Wrapped.Recaps.Repeats;

namespace Wrapped.Recaps;

/// <summary>The questions of the room Repeats once more, over a plain list.</summary>
internal sealed class NaiveRepeats
{
    private readonly NaiveSums _sums;
    private readonly List<LocalDate> _days;

    public NaiveRepeats(Listening listening)
    {
        _sums = new(listening);
        _days = NaiveCalendar.Of(listening.Range, _sums.InRange);
    }

    public LongestRun? LongestRun
    {
        get
        {
            var runs = new List<List<(Play Play, LocalDateTime At)>>();
            foreach (var row in _sums.InRange.Where(row => row.Play.MsPlayed >= 30_000))
            {
                if (runs.Count == 0 || !AreSame(runs[^1][0].Play.Track, row.Play.Track))
                    runs.Add([]);
                runs[^1].Add(row);
            }
            var longest = runs.Where(run => run.Count >= 3 && !NaiveRecap.IsUnknown(run[0].Play.Track)).OrderByDescending(run => run.Count).FirstOrDefault();
            return longest is null ? null : new(_sums.Songs(longest)[0].Title, _sums.Songs(longest)[0].Artist, longest.Count, longest[0].At);
        }
    }

    public MostInADay? MostInADay => _sums.InRange.GroupBy(row => row.At.Date).OrderBy(day => day.Key)
        .SelectMany(day => _sums.Songs(day).Take(1).Select(song => new MostInADay(song.Title, song.Artist, day.Key, song.Ms, song.Plays)))
        .Where(song => song.Plays >= 3).OrderByDescending(song => song.Plays).FirstOrDefault();

    public OnRepeat? OnRepeat
    {
        get
        {
            var windows = _sums.InRange.Select(row => row.At.Date).Distinct().Order()
                .Select(end => _sums.InRange.Where(row => row.At.Date >= end.PlusDays(-6) && row.At.Date <= end).ToList());
            var best = windows.Select(rows => (Rows: rows, Song: _sums.Songs(rows).FirstOrDefault())).Where(window => window.Song?.Plays >= 5)
                .OrderByDescending(window => window.Song!.Plays).FirstOrDefault();
            if (best.Song is not { } song)
                return null;
            var days = best.Rows.Where(row => row.Play.MsPlayed >= 30_000 && NaiveSums.SongKey(row.Play.Track) == song.Key && !NaiveRecap.IsUnknown(row.Play.Track)).Select(row => row.At.Date).ToList();
            return new(song.Title, song.Artist, song.Plays, days.Min(), days.Max());
        }
    }

    public Obsession? Obsession
    {
        get
        {
            var ranks = _sums.Artists(_sums.InRange).Select(artist => artist.Key).ToList();
            return (from week in _sums.InRange.GroupBy(row => row.At.Date.Monday())
                    let all = week.Sum(row => row.Play.MsPlayed)
                    where all >= 3_600_000
                    from artist in _sums.Artists(week)
                    where artist.Plays >= 10
                    orderby (decimal)artist.Ms / all descending, week.Key, ranks.IndexOf(artist.Key)
                    let days = _days.Where(day => day.Monday() == week.Key).ToList()
                    select new Obsession(artist.Artist, days[0], days[^1], Math.Round((decimal)artist.Ms / all, 4, MidpointRounding.AwayFromZero), artist.Ms)).FirstOrDefault();
        }
    }

    private static bool AreSame(Track left, Track right) =>
        NaiveRecap.IsUnknown(left) == NaiveRecap.IsUnknown(right) && NaiveSums.SongKey(left) == NaiveSums.SongKey(right);
}
