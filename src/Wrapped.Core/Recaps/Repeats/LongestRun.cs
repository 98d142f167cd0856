using NodaTime;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Repeats;

/// <summary>
/// The most plays of one song one after the other; of equal runs the earlier. Listenings under 30 seconds neither count nor break a run; a song without a name breaks it and makes none.
/// </summary>
/// <param name="Title">The song.</param>
/// <param name="Artist">Its artist.</param>
/// <param name="Plays">How many in a row.</param>
/// <param name="From">What the listener's clock showed when the first of them began.</param>
public sealed record LongestRun(string Title, string Artist, int Plays, LocalDateTime From)
{
    private const int LeastPlays = 3;

    /// <summary>Null where no song was played three times in a row.</summary>
    public static LongestRun? Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        var timeline = music.Timeline;
        var (best, bestFirst, run, first) = (LeastPlays - 1, -1, 0, -1);
        for (var i = 0; i < timeline.Length; i++)
        {
            ref readonly var moment = ref timeline[i];
            if (!moment.Play.Counts)
                continue;
            if (run == 0 || timeline[first].Song != moment.Song)
                (run, first) = (0, i);
            run = moment.Song.IsUnknown ? 0 : run + 1;
            if (run > best)
                (best, bestFirst) = (run, first);
        }
        if (bestFirst < 0)
            return null;
        var (_, from, song, _) = timeline[bestFirst];
        return new(song.Track.Title, song.Track.Artist, best, from);
    }
}
