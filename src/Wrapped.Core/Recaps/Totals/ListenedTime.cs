using Wrapped.Plays;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps.Totals;

/// <summary>How much was heard in all: milliseconds with skips, and plays.</summary>
public sealed record ListenedTime(long Ms, int Plays)
{
    public static ListenedTime Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        return new(music.Moments.Sum(moment => moment.Play.MsPlayed), music.Moments.Count(moment => moment.Play.Counts));
    }

    /// <summary>The same for another kind than music, which is counted apart.</summary>
    public static ListenedTime Of(Listening listening, MediaKind kind)
    {
        ArgumentNullException.ThrowIfNull(listening);
        var (ms, plays, clock) = (0L, 0, new WallClock(listening.Zones));
        foreach (var play in listening.Plays)
        {
            if (play.Track.Kind != kind || !listening.Range.Holds(clock.At(play).Date))
                continue;
            ms += play.MsPlayed;
            plays += play.Counts ? 1 : 0;
        }
        return new(ms, plays);
    }
}
