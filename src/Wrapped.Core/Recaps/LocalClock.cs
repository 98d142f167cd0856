using NodaTime;
using NodaTime.TimeZones;

namespace Wrapped.Recaps;

/// <summary>What the clock on the listener's wall shows. Quick for moments in order: it looks a zone's offset up once for each stretch between two changes.</summary>
public sealed class LocalClock(DateTimeZone zone)
{
    private ZoneInterval? _interval;

    public LocalDateTime At(Instant moment)
    {
        if (_interval is null || !_interval.Contains(moment))
            _interval = zone.GetZoneInterval(moment);
        return moment.WithOffset(_interval.WallOffset).LocalDateTime;
    }
}
