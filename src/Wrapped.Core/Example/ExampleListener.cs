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
        var free = Listen(year - 1, new Turntable(new Dice(0x1F123BB5), year), new Surroundings(new Dice(0x6A09_E667)), zone, Instant.MinValue, plays);
        Listen(year, new Turntable(new Dice(0x2545_F491), year), new Surroundings(new Dice(0xBB67_AE85)), zone, free, plays);
        return new(DateRange.OfYear(year), new(zone), plays);
    }

    // Gives the moment at which the last listening is over.
    private static Instant Listen(int year, Turntable turntable, Surroundings surroundings, DateTimeZone zone, Instant free, List<Play> plays)
    {
        for (var day = new LocalDate(year, 1, 1); day.Year == year; day = day.PlusDays(1))
        {
            foreach (var sitting in turntable.SittingsOn(day))
            {
                // A sitting waits for the one before it, and for a clock that is put forward.
                var start = Instant.Max(sitting.Start.InZoneLeniently(zone).ToInstant(), free);
                surroundings.Settle(sitting.Start);
                string? end = null;
                List<Spin> spins = [.. turntable.Play(sitting)];
                foreach (var (place, spin) in spins.Index())
                {
                    var context = surroundings.Of(spin, end, place == spins.Count - 1);
                    end = context.ReasonEnd;
                    if (start.InZone(zone).Year == year)
                        plays.Add(new(start, spin.Track, spin.Ms, context));
                    start = free = start + Duration.FromMilliseconds(spin.Ms + Turntable.PauseMs);
                }
            }
        }
        return free;
    }
}
