using NodaTime;
using Wrapped.Plays;
using Wrapped.Recaps;

namespace Wrapped.Example;

/// <summary>An invented listener, for those who still wait for their export: real artists, but nobody's listening.</summary>
public static class ExampleListener
{
    /// <summary>Their whole year, the same every time; the zone moves the moments, never the local times.</summary>
    public static Listening Year(int year, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var turntable = new Turntable(new Dice(0x2545_F491));
        var plays = new List<Play>();
        var free = Instant.MinValue;
        for (var day = new LocalDate(year, 1, 1); day.Year == year; day = day.PlusDays(1))
        {
            foreach (var sitting in turntable.SittingsOn(day))
            {
                // A sitting waits for the one before it, and for a clock that is put forward.
                var start = Instant.Max(sitting.Start.InZoneLeniently(zone).ToInstant(), free);
                foreach (var (track, ms) in turntable.Play(sitting))
                {
                    plays.Add(new(start, track, ms));
                    start = free = start + Duration.FromMilliseconds(ms + Turntable.PauseMs);
                }
            }
        }

        plays.RemoveAll(play => play.StartedAt.InZone(zone).Year != year);
        return new(year, zone, plays, Shelf.Artists.Where(artist => artist.NewOn is null).Select(artist => NameKey.Of(artist.Name)).ToHashSet(StringComparer.Ordinal));
    }
}
