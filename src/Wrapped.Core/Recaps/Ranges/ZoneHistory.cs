using NodaTime;

namespace Wrapped.Recaps.Ranges;

/// <summary>Where a listener was: at home, but for the stays. It decides day, hour and year of every listening that does not bring its own offset.</summary>
public sealed class ZoneHistory : IEquatable<ZoneHistory>
{
    private readonly List<Stay> _stays;
    private readonly List<(Instant Begins, Instant Ends, DateTimeZone Zone)> _stretches;

    /// <summary>Throws <see cref="ArgumentException"/> where two stays share a day, or one ends before it begins or outside of the years 1 to 9998.</summary>
    public ZoneHistory(DateTimeZone home, params IEnumerable<Stay> stays)
    {
        Home = home;
        _stays = [.. stays.OrderBy(stay => stay.From)];
        for (var i = 0; i < _stays.Count; i++)
        {
            if (_stays[i].To < _stays[i].From)
                throw new ArgumentException("A stay ends before it begins.", nameof(stays));
            if (_stays[i].From.Year < 1 || _stays[i].To.Year > 9998)
                throw new ArgumentException("A stay lies outside of the years 1 to 9998.", nameof(stays));
            if (i > 0 && _stays[i].From <= _stays[i - 1].To)
                throw new ArgumentException("Two stays share a day.", nameof(stays));
        }
        _stretches = [.. _stays.Select(stay => (stay.Begins, stay.Ends, stay.Zone))];
    }

    public DateTimeZone Home { get; }

    /// <summary>In order of time.</summary>
    public IReadOnlyList<Stay> Stays => _stays;

    /// <summary>Whoever travels east begins the next stay while the last day of the one before is not over there: then the next one holds.</summary>
    public DateTimeZone ZoneAt(Instant moment) => _stretches.FindLast(stretch => stretch.Begins <= moment && moment < stretch.Ends).Zone ?? Home;

    public LocalDateTime At(Instant moment) => moment.InZone(ZoneAt(moment)).LocalDateTime;

    /// <summary>Whether both tell of the same home and the same stays.</summary>
    public bool Equals(ZoneHistory? other) => other is not null && Home.Id == other.Home.Id && _stays.SequenceEqual(other._stays);

    public override bool Equals(object? obj) => Equals(obj as ZoneHistory);

    public override int GetHashCode() => _stays.Aggregate(StringComparer.Ordinal.GetHashCode(Home.Id), HashCode.Combine);

    /// <summary>How long the zone at <paramref name="moment"/> stays the same.</summary>
    internal Interval HoldsAround(Instant moment)
    {
        Instant? from = null, to = null;
        foreach (var edge in _stretches.SelectMany(stretch => (Instant[])[stretch.Begins, stretch.Ends]))
        {
            if (edge <= moment && (from is null || edge > from))
                from = edge;
            if (edge > moment && (to is null || edge < to))
                to = edge;
        }
        return new(from, to);
    }
}
