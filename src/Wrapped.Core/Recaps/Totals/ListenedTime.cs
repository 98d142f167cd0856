using Wrapped.Plays;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Totals;

/// <summary>How much was heard in all: milliseconds with skips, and plays.</summary>
public sealed record ListenedTime(long Ms, int Plays)
{
    /// <summary>Milliseconds of <see cref="Ms"/> that are estimates, because their source gives no duration; told of music alone.</summary>
    public long EstimatedMs { get; init; }

    public static ListenedTime Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        var (ms, plays, estimated) = (0L, 0, 0L);
        foreach (ref readonly var moment in music.Timeline)
        {
            ms += moment.Play.MsPlayed;
            plays += moment.Play.Counts ? 1 : 0;
            estimated += moment.Play.IsEstimated ? moment.Play.MsPlayed : 0;
        }
        return new(ms, plays) { EstimatedMs = estimated };
    }

    /// <summary>The same for another kind than music, which is counted apart.</summary>
    public static ListenedTime Of(Music music, MediaKind kind)
    {
        ArgumentNullException.ThrowIfNull(music);
        var plays = music.Spoken.Where(play => play.Track.Kind == kind).ToList();
        return new(plays.Sum(play => play.MsPlayed), plays.Count(play => play.Counts));
    }
}
