using NodaTime;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Days;

/// <summary>
/// The longest sitting: listenings, skips too, of which each began less than 20 minutes after all before it had ended; those of which only the day is known are in none. It lasts from its first start to its last end; of equal ones the earlier.
/// </summary>
/// <param name="From">What the listener's clock showed when it began.</param>
/// <param name="To">And when it ended.</param>
/// <param name="LengthMs">Milliseconds between the two; the clock may have been put forward or back meanwhile.</param>
/// <param name="Ms">Milliseconds of music heard in it.</param>
/// <param name="Plays">Plays in it.</param>
/// <param name="Songs">Different songs with a play in it.</param>
public sealed record LongestSession(LocalDateTime From, LocalDateTime To, long LengthMs, long Ms, int Plays, int Songs)
{
    private const long LeastMs = 30 * 60_000;

    private const long Pause = 20 * NodaConstants.TicksPerMinute;

    /// <summary>Null where no sitting holds 30 minutes of music.</summary>
    public static LongestSession? Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        var timeline = music.Timeline;
        Sitting? best = null;
        var (sitting, isFirst) = (default(Sitting), true);
        for (var i = 0; i < timeline.Length; i++)
        {
            ref readonly var moment = ref timeline[i];
            if (moment.Play.IsOfUnknownHour)
                continue;
            var (starts, ms) = (moment.Play.StartedAt.ToUnixTimeTicks(), moment.Play.MsPlayed);
            if (isFirst || starts - sitting.Ends >= Pause)
                (sitting, isFirst) = (new(i, i, i, starts, starts, 0), false);
            var ends = starts + (ms * NodaConstants.TicksPerMillisecond);
            sitting = sitting with { Last = i, Ms = sitting.Ms + ms };
            if (ends >= sitting.Ends)
                sitting = sitting with { EndsWith = i, Ends = ends };
            if (sitting.Ms >= LeastMs && (best is null || sitting.First == best.Value.First || sitting.Length > best.Value.Length))
                best = sitting;
        }
        return best is { } longest ? Tell(music, longest) : null;
    }

    private static LongestSession Tell(Music music, Sitting sitting)
    {
        var plays = music.Timeline[sitting.First..(sitting.Last + 1)];
        var (count, songs) = (0, new HashSet<Song>());
        foreach (ref readonly var moment in plays)
        {
            if (!moment.Play.Counts || moment.Play.IsOfUnknownHour)
                continue;
            count++;
            if (!moment.Song.IsUnknown)
                songs.Add(moment.Song);
        }
        var ends = Instant.FromUnixTimeTicks(sitting.Ends);
        var to = music.Timeline[sitting.EndsWith].Play.Offset is { } offset ? ends.WithOffset(offset).LocalDateTime : music.Zones.At(ends);
        return new(plays[0].At, to, sitting.Length / NodaConstants.TicksPerMillisecond, sitting.Ms, count, songs.Count);
    }

    // From the place of its first moment in the timeline to that of its last, and the one that ended last; when it began and ended in ticks.
    private readonly record struct Sitting(int First, int Last, int EndsWith, long Begins, long Ends, long Ms)
    {
        public long Length => Ends - Begins;
    }
}
