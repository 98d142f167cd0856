using NodaTime;

namespace Wrapped.Recaps.Ranges;

/// <summary>Where a listener was for a while: from the first moment of one day to the last of another, both by that zone's own clock.</summary>
public sealed record Stay(LocalDate From, LocalDate To, DateTimeZone Zone)
{
    internal Instant Begins => Zone.AtStartOfDay(From).ToInstant();

    internal Instant Ends => Zone.AtStartOfDay(To.PlusDays(1)).ToInstant();
}
