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
        PlayedAt? first = null, last = null;
        foreach (var (play, at, song, _) in music.Moments)
        {
            if (!play.Counts || song.IsUnknown)
                continue;
            last = new(at, play.Track.Title, play.Track.Artist);
            first ??= last;
        }
        return new(first, last);
    }
}
