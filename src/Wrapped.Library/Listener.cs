using Wrapped.Recaps.Ranges;

namespace Wrapped.Library;

/// <summary>Someone whose plays are kept.</summary>
/// <param name="Id">A random number of 63 bits, never used again.</param>
/// <param name="Name">What the command line calls them; null for a guest.</param>
/// <param name="Zones">Where they are at home, and where they stayed.</param>
public sealed record Listener(long Id, string? Name, ZoneHistory Zones)
{
    /// <summary>The tz database's name of where they are at home.</summary>
    public string Zone => Zones.Home.Id;
}
