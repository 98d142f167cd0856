using NodaTime;
using NodaTime.TimeZones;

namespace Wrapped.Recaps.Ranges;

/// <summary>Three whole months each: in the north winter is December to February, in the south summer is.</summary>
public enum Season
{
    Winter,
    Spring,
    Summer,
    Autumn,
}

/// <summary>Tells the season of a month where a listener is at home.</summary>
public static class Seasons
{
    private static readonly HashSet<string> Southern =
        [.. (TzdbDateTimeZoneSource.Default.ZoneLocations ?? []).Where(place => place.Latitude < 0).Select(place => Canonical(place.ZoneId))];

    /// <summary>Places on the equator and zones of no place, such as UTC, count as north.</summary>
    public static Season Of(int month, DateTimeZone home)
    {
        ArgumentNullException.ThrowIfNull(home);
        var north = month % 12 / 3;
        return (Season)(Southern.Contains(Canonical(home.Id)) ? (north + 2) % 4 : north);
    }

    private static string Canonical(string zone) => TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(zone, out var canonical) ? canonical : zone;
}
