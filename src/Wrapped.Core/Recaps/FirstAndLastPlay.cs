using NodaTime;

namespace Wrapped.Recaps;

/// <summary>A play and what the listener's clock showed when it began.</summary>
public sealed record PlayedAt(LocalDateTime At, string Title, string Artist);

/// <summary>The song that opened the year and the one that closed it; both null where nothing was played.</summary>
public sealed record FirstAndLastPlay(PlayedAt? First, PlayedAt? Last)
{
    public static FirstAndLastPlay Of(MusicYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        PlayedAt? first = null, last = null;
        foreach (var (play, at) in year.Moments)
        {
            if (!play.Counts || play.Track.IsUnknown)
                continue;
            last = new(at, play.Track.Title, play.Track.Artist);
            first ??= last;
        }
        return new(first, last);
    }
}
