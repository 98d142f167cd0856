using NodaTime;
using Wrapped.Recaps.Days;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Portrait;

/// <summary>
/// How somebody listens, on four axes that exports can prove: explorer or loyalist, repeater or wanderer, steady or bursty, night or day.
/// The shares and where they tip are shown; nothing else is read into them.
/// </summary>
/// <param name="Explorer">The share of plays of artists whose first known play is in the range; explorer from 25 %.</param>
/// <param name="Repeater">The share of plays of a song that had a play in the range already; repeater from 50 %.</param>
/// <param name="Steady">The share of days with a play, of those from the first day with one to the last; steady from 60 %.</param>
/// <param name="Night">The share of minutes that began from 22:00 to 5:00; night from 25 %.</param>
public sealed record Personality(Axis Explorer, Axis Repeater, Axis Steady, Axis Night)
{
    private const int LeastPlays = 100;

    private const int LeastDaysKnown = 90;

    /// <summary>Null below 100 plays of named songs, and where the history begins less than 90 days before the range, since everything would be new.</summary>
    public static Personality? Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        var plays = music.Songs.Sum(song => song.Plays);
        if (plays < LeastPlays || music.KnownSince is not { } since || Period.DaysBetween(music.Zones.At(since).Date, music.Range.From) < LeastDaysKnown)
            return null;
        var (days, time) = (music.Calendar.WithPlays, TimeOfYear.Of(music));
        return new(
            Axis.Of(music.Artists.Where(artist => artist.IsNew).Sum(artist => artist.Plays), plays, 0.25m),
            Axis.Of(plays - music.Songs.Count(song => song.Plays > 0), plays, 0.5m),
            Axis.Of(days.Count, days[^1] - days[0] + 1, 0.6m),
            Axis.Of(time.NightMs, time.ByHour.Sum(), 0.25m));
    }
}
