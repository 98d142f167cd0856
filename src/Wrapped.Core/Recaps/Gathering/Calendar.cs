using NodaTime;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps.Gathering;

/// <summary>
/// Finds the moments of some days of the range. Moments are in order of time and only nearly in order of days: a journey, or a source with clocks of its own, sets some apart.
/// </summary>
internal sealed class Calendar
{
    private readonly Music _music;
    private readonly LocalDate _from;

    // The moments' places in the timeline, day by day, and where each day begins in there; the last day's end comes after it.
    private readonly int[] _byDay;
    private readonly int[] _begins;

    public Calendar(Music music)
    {
        var timeline = music.Timeline;
        (_music, _from) = (music, music.Range.From);
        _byDay = new int[timeline.Length];
        _begins = new int[timeline.Length == 0 ? 1 : music.Range.Days + 1];
        var dayOf = new int[timeline.Length];
        for (var i = 0; i < timeline.Length; i++)
            _begins[(dayOf[i] = Day(timeline[i].At.Date)) + 1]++;
        for (var day = 1; day < _begins.Length; day++)
            _begins[day] += _begins[day - 1];
        var next = _begins.AsSpan().ToArray();
        for (var i = 0; i < timeline.Length; i++)
            _byDay[next[dayOf[i]]++] = i;
    }

    /// <summary>The places in <see cref="Music.Timeline"/> of the moments of the whole range: by days, those of one day in order of time.</summary>
    public ReadOnlySpan<int> All => _byDay;

    /// <summary>The same of some days of the range; empty where nothing was heard in it.</summary>
    public ReadOnlySpan<int> In(DateRange days) =>
        _byDay.Length == 0 ? [] : _byDay.AsSpan(_begins[Day(days.From)].._begins[Day(days.To) + 1]);

    /// <summary>The same of one day, counted from the range's first, which is 0.</summary>
    public ReadOnlySpan<int> On(int day) => _byDay.AsSpan(_begins[day].._begins[day + 1]);

    /// <summary>The days with a play, counted from the range's first, ascending.</summary>
    public IReadOnlyList<int> WithPlays => field ??= [.. Enumerable.Range(0, Days).Where(HasPlay)];

    /// <summary>How many days there are to ask for; none where nothing was heard.</summary>
    public int Days => _begins.Length - 1;

    public int Day(LocalDate date) => Period.DaysBetween(_from, date);

    private bool HasPlay(int day)
    {
        foreach (var i in On(day))
        {
            if (_music.Timeline[i].Play.Counts)
                return true;
        }
        return false;
    }
}
