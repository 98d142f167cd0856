using NodaTime;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps.Discoveries;

/// <summary>An artist who was heard again after a long absence.</summary>
/// <param name="Name">The artist.</param>
/// <param name="LastBefore">The day of the last play before the absence, in the range or before it.</param>
/// <param name="Returned">The day of the first play after it, in the range.</param>
/// <param name="Days">From one to the other.</param>
/// <param name="Plays">Plays from the return to the end of the range.</param>
public sealed record Comeback(string Name, LocalDate LastBefore, LocalDate Returned, int Days, int Plays);

/// <summary>Who came back after half a year or more, and stayed for three plays: each with their longest absence, the earlier of equal ones.</summary>
public static class Comebacks
{
    private const int LeastDays = 180;

    private const int LeastPlays = 3;

    private const int Most = 5;

    // Less can be no such absence: no two clocks are three days apart.
    private static readonly Duration Long = Duration.FromDays(LeastDays - 3);

    /// <summary>At most five, the longest absence first; on a tie more plays since, then the earlier return, then the name.</summary>
    public static IReadOnlyList<Comeback> Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        var clock = new WallClock(music.Zones);
        var (seen, last, best) = (new int[music.ArtistPlaces], new (Instant StartedAt, LocalDate Day)[music.ArtistPlaces], new Comeback?[music.ArtistPlaces]);
        foreach (ref readonly var moment in music.Timeline)
        {
            if (!moment.Play.Counts || moment.Song.By is not { } artist)
                continue;
            var (startedAt, today, place) = (moment.Play.StartedAt, moment.At.Date, artist.Place);
            var plays = artist.Plays - seen[place];
            Instant? before = seen[place] > 0 ? last[place].StartedAt : artist.Before.IsEmpty ? null : music.Ever[artist.Before.Last].StartedAt;
            if (plays >= LeastPlays && before is { } then && startedAt - then >= Long)
            {
                var day = seen[place] > 0 ? last[place].Day : clock.At(music.Ever[artist.Before.Last]).Date;
                var days = Period.DaysBetween(day, today);
                if (days >= LeastDays && days > (best[place]?.Days ?? 0))
                    best[place] = new(artist.Name, day, today, days, plays);
            }
            last[place] = (startedAt, today);
            seen[place]++;
        }
        return
        [
            .. best.OfType<Comeback>().OrderByDescending(one => one.Days).ThenByDescending(one => one.Plays).ThenBy(one => one.Returned).ThenBy(one => one.Name, StringComparer.Ordinal).Take(Most),
        ];
    }
}
