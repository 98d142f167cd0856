using NodaTime;

namespace Wrapped.Web.Listeners;

/// <summary>The time zones of the bundled tz database, by their names.</summary>
public static class Zones
{
    /// <summary>The zone of a listener whose browser named none that is known.</summary>
    public const string Unknown = "UTC";

    public static IReadOnlyList<string> Names { get; } = [.. DateTimeZoneProviders.Tzdb.Ids.Order(StringComparer.Ordinal)];

    /// <summary>The name itself if it is one, else <see cref="Unknown"/>.</summary>
    public static string NameOrUnknown(string? name) => IsKnown(name) ? name! : Unknown;

    public static bool IsKnown(string? name) => name is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is not null;
}
