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
    public static FirstPlayOfTopArtist? Of(Listening listening, Music music)
    {
        ArgumentNullException.ThrowIfNull(listening);
        ArgumentNullException.ThrowIfNull(music);
        if (music.Artists.Where(artist => artist.Ms > 0).ByMinutes().FirstOrDefault() is not { } top || (top.Before.First ?? top.FirstPlay) is not { } first)
            return null;
        var play = listening.PlaysOf(top, Instant.Min(first, top.FirstPlay ?? first)).First();
        var clock = new WallClock(music.Zones);
        var at = clock.At(play);
        return at.Date < clock.At(listening.Plays.First(one => one.Track.Kind == MediaKind.Music)).Date.PlusDays(LeastDaysKnown)
            ? null
            : new(top.Name, play.Track.Title, at, music.Range.Holds(at.Date), top.Before.Plays + top.Plays);
    }
}
