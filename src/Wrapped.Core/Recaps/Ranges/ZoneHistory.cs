using NodaTime;

namespace Wrapped.Recaps.Ranges;

/// <summary>Where a listener was: at home, but for the stays. It decides day, hour and year of every listening that does not bring its own offset.</summary>
public sealed class ZoneHistory
{
    private readonly List<Stay> _stays;

    /// <summary>Throws <see cref="ArgumentException"/> where two stays share a moment or one ends before it begins.</summary>
    public ZoneHistory(DateTimeZone home, params IEnumerable<Stay> stays)
    {
        Home = home;
        _stays = [.. stays.OrderBy(stay => stay.Begins)];
        for (var i = 0; i < _stays.Count; i++)
        {
            if (_stays[i].To < _stays[i].From)
                throw new ArgumentException("A stay ends before it begins.", nameof(stays));
            if (i > 0 && _stays[i].Begins < _stays[i - 1].Ends)
                throw new ArgumentException("Two stays share a day.", nameof(stays));
        }
    }

    public DateTimeZone Home { get; }

    /// <summary>In order of time.</summary>
    public IReadOnlyList<Stay> Stays => _stays;

    public DateTimeZone ZoneAt(Instant moment) => _stays.Find(stay => stay.Begins <= moment && moment < stay.Ends)?.Zone ?? Home;

    public LocalDateTime At(Instant moment) => moment.InZone(ZoneAt(moment)).LocalDateTime;

    /// <summary>How long the zone at <paramref name="moment"/> stays the same.</summary>
    internal Interval HoldsAround(Instant moment)
    {
        Instant? from = null, to = null;
        foreach (var edge in _stays.SelectMany(stay => (Instant[])[stay.Begins, stay.Ends]))
        {
            if (edge <= moment && (from is null || edge > from))
                from = edge;
            if (edge > moment && (to is null || edge < to))
                to = edge;
        }
        return new(from, to);
    }
}
