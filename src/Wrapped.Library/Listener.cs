using NodaTime;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Library;

/// <summary>Someone whose plays are kept.</summary>
/// <param name="Id">A random number of 63 bits, never used again.</param>
/// <param name="Name">What the command line calls them; null for a guest.</param>
/// <param name="Zone">The tz database's name of where they are at home.</param>
public sealed record Listener(long Id, string? Name, string Zone)
{
    public ZoneHistory Zones { get; } = new(DateTimeZoneProviders.Tzdb[Zone]);
}
