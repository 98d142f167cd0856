namespace Wrapped.Recaps.Gathering;

/// <summary>What a song or an artist gathered in a part of the range: milliseconds with skips, and plays.</summary>
/// <param name="Ms">Milliseconds.</param>
/// <param name="Plays">Plays.</param>
/// <param name="First">Where its first play comes in the timeline, from 1 on; the greatest number where it was only ever skipped, 0 where it was not heard.</param>
internal record struct Gathered(long Ms, int Plays, int First)
{
    public readonly bool IsHeard => First > 0;
}

/// <summary>Counts songs or artists over a part of the range, and then over the next one.</summary>
/// <param name="music">The music.</param>
/// <param name="places">How many songs or artists there are in all (<see cref="Heard.Place"/>).</param>
internal sealed class Tally<T>(Music music, int places)
    where T : Heard
{
    private readonly Gathered[] _gathered = new Gathered[places];
    private readonly List<T> _heard = [];

    /// <summary>Those that were heard, in the order in which they were added first.</summary>
    public List<T> Heard => _heard;

    public ref readonly Gathered this[T one] => ref _gathered[one.Place];

    /// <summary>Adds a listening of <paramref name="one"/>: the one at <paramref name="place"/> in the timeline.</summary>
    public void Add(T one, int place)
    {
        ref readonly var moment = ref music.Timeline[place];
        ref var sum = ref _gathered[one.Place];
        if (!sum.IsHeard)
        {
            _heard.Add(one);
            sum.First = int.MaxValue;
        }
        sum.Ms += moment.Play.MsPlayed;
        if (moment.Play.Counts)
        {
            sum.Plays++;
            sum.First = Math.Min(sum.First, place + 1);
        }
    }

    public void Clear()
    {
        foreach (var one in _heard)
            _gathered[one.Place] = default;
        _heard.Clear();
    }

    /// <summary>Who has the most minutes, then plays, then the earlier first play, then the first name; null where nobody was heard.</summary>
    public T? FirstByMinutes()
    {
        T? first = null;
        foreach (var one in _heard)
        {
            if (first is null || IsBeforeByMinutes(one, first))
                first = one;
        }
        return first;
    }

    /// <summary>What has the most plays, then minutes, then the earlier first play, then the first names; null where nothing was heard.</summary>
    public T? FirstByPlays()
    {
        T? first = null;
        foreach (var one in _heard)
        {
            if (first is null || IsBeforeByPlays(one, first))
                first = one;
        }
        return first;
    }

    /// <summary>The rank of <paramref name="one"/> by minutes, from 1 on; null where it was not heard.</summary>
    public int? RankByMinutes(T one)
    {
        if (!this[one].IsHeard)
            return null;
        var rank = 1;
        foreach (var rival in _heard)
            rank += IsBeforeByMinutes(rival, one) ? 1 : 0;
        return rank;
    }

    private bool IsBeforeByMinutes(T left, T right)
    {
        ref readonly var mine = ref this[left];
        ref readonly var yours = ref this[right];
        return mine.Ms != yours.Ms ? mine.Ms > yours.Ms
            : mine.Plays != yours.Plays ? mine.Plays > yours.Plays
            : IsEarlier(left, right);
    }

    private bool IsBeforeByPlays(T left, T right)
    {
        ref readonly var mine = ref this[left];
        ref readonly var yours = ref this[right];
        return mine.Plays != yours.Plays ? mine.Plays > yours.Plays
            : mine.Ms != yours.Ms ? mine.Ms > yours.Ms
            : IsEarlier(left, right);
    }

    // Two may begin at the same moment, though one comes first in the timeline.
    private bool IsEarlier(T left, T right)
    {
        var (mine, yours) = (this[left].First, this[right].First);
        var order = mine == yours || mine == int.MaxValue || yours == int.MaxValue
            ? mine.CompareTo(yours)
            : music.Moments[mine - 1].Play.StartedAt.CompareTo(music.Moments[yours - 1].Play.StartedAt);
        return order != 0 ? order < 0 : Ranking.CompareNames(left, right) < 0;
    }
}
