using NodaTime;
using Wrapped.Plays;
using Wrapped.Recaps;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Example;

/// <summary>An invented listener, for those who still wait for their export: real artists, but nobody's listening.</summary>
public static class ExampleListener
{
    /// <summary>Their whole year and the one before it, the same every time; the zone moves the moments, never the local times.</summary>
    public static Listening Year(int year, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var plays = new List<Play>();
        var free = Listen(year - 1, new Turntable(new Dice(0x1F123BB5), year), zone, Instant.MinValue, plays);
        Listen(year, new Turntable(new Dice(0x2545_F491), year), zone, free, plays);
        return new(DateRange.OfYear(year), new(zone), plays);
    }

    // Gives the moment at which the last listening is over.
    private static Instant Listen(int year, Turntable turntable, DateTimeZone zone, Instant free, List<Play> plays)
    {
        for (var day = new LocalDate(year, 1, 1); day.Year == year; day = day.PlusDays(1))
        {
            foreach (var sitting in turntable.SittingsOn(day))
            {
                // A sitting waits for the one before it, and for a clock that is put forward.
                var start = Instant.Max(sitting.Start.InZoneLeniently(zone).ToInstant(), free);
                foreach (var (track, ms) in turntable.Play(sitting))
                {
                    if (start.InZone(zone).Year == year)
                        plays.Add(new(start, track, ms));
                    start = free = start + Duration.FromMilliseconds(ms + Turntable.PauseMs);
                }
            }
        }
        return free;
    }
}
