using NodaTime;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Days;

/// <summary>A play and what the listener's clock showed when it began.</summary>
public sealed record PlayedAt(LocalDateTime At, string Title, string Artist);

/// <summary>The song that opened the range and the one that closed it; both null where nothing was played.</summary>
public sealed record FirstAndLastPlay(PlayedAt? First, PlayedAt? Last)
{
    public static FirstAndLastPlay Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        var timeline = music.Timeline;
        var (first, last) = (0, timeline.Length - 1);
        while (first < timeline.Length && !IsTold(timeline[first]))
            first++;
        while (last > first && !IsTold(timeline[last]))
            last--;
        return first == timeline.Length ? new(null, null) : new(Tell(timeline[first]), Tell(timeline[last]));
    }

    private static bool IsTold(in HeardMoment moment) => moment.Play.Counts && !moment.Song.IsUnknown;

    private static PlayedAt Tell(in HeardMoment moment) => new(moment.At, moment.Play.Track.Title, moment.Play.Track.Artist);
}
