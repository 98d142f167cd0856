using NodaTime;
using Wrapped.Plays;

namespace Wrapped.Recaps.Ranges;

/// <summary>What the clock on the listener's wall shows. Quick for moments in order: an offset is looked up once for each stretch between two changes.</summary>
public sealed class WallClock(ZoneHistory zones)
{
    private Instant _from = Instant.MaxValue;
    private Instant _to = Instant.MinValue;
    private Offset _offset;

    /// <summary>When a listening began: by the offset that its source gave, else by where the listener was.</summary>
    public LocalDateTime At(Play play) => At(play.StartedAt, play.Offset);

    public LocalDateTime At(Instant moment, Offset? offset) => offset is { } known ? moment.WithOffset(known).LocalDateTime : At(moment);

    public LocalDateTime At(Instant moment)
    {
        if (moment < _from || moment >= _to)
            Look(moment);
        return moment.WithOffset(_offset).LocalDateTime;
    }

    private void Look(Instant moment)
    {
        var stretch = zones.ZoneAt(moment).GetZoneInterval(moment);
        var stay = zones.HoldsAround(moment);
        _from = Instant.Max(stretch.HasStart ? stretch.Start : Instant.MinValue, stay.HasStart ? stay.Start : Instant.MinValue);
        _to = Instant.Min(stretch.HasEnd ? stretch.End : Instant.MaxValue, stay.HasEnd ? stay.End : Instant.MaxValue);
        _offset = stretch.WallOffset;
    }
}
