using NodaTime;
using Wrapped.Plays;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps.Discoveries;

/// <summary>How it began with the artist of the most minutes in the range.</summary>
/// <param name="Name">The artist, as first spelt in the range.</param>
/// <param name="Title">The song of their first play that is known.</param>
/// <param name="At">What the listener's clock showed when it began.</param>
/// <param name="IsInRange">Whether that was in the range.</param>
/// <param name="PlaysSince">Plays of the artist from then to the end of the range, that one included.</param>
public sealed record FirstPlayOfTopArtist(string Name, string Title, LocalDateTime At, bool IsInRange, int PlaysSince)
{
    private const int LeastDaysKnown = 30;

    /// <summary>Null without a play of theirs, and where it is within the first 30 days of the history: then it may have been earlier.</summary>
    public static FirstPlayOfTopArtist? Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        if (music.TopArtists is not [var top, ..] || top.Before.Plays + top.Plays == 0)
            return null;
        var artist = music.Moments.First(moment => moment.Song.By == top).Play.Track.Identity.Artist;
        var (clock, play) = (new WallClock(music.Zones), First(music, play => play.Counts && play.Track.Identity.Artist == artist));
        var at = clock.At(play);
        return at.Date < clock.At(First(music, _ => true)).Date.PlusDays(LeastDaysKnown)
            ? null
            : new(top.Name, play.Track.Title, at, music.Range.Holds(at.Date), top.Before.Plays + top.Plays);
    }

    private static Play First(Music music, Func<Play, bool> which)
    {
        foreach (ref readonly var play in music.Ever)
        {
            if (play.Track.Kind == MediaKind.Music && which(play))
                return play;
        }
        throw new InvalidOperationException("It was heard, so it is there.");
    }
}
