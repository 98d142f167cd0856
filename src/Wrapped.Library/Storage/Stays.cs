using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;
using Wrapped.Library.Schema;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Library.Storage;

/// <summary>Where listeners were when they were not at home.</summary>
internal static class Stays
{
    public static IReadOnlyList<Stay> Of(LibraryContext library, long listener) =>
    [
        .. library.Stays.Where(row => row.ListenerId == listener).OrderBy(row => row.FirstDay).ToList()
            .Select(row => new Stay(Day(row.FirstDay), Day(row.LastDay), DateTimeZoneProviders.Tzdb[row.Zone])),
    ];

    /// <summary>Puts these in the place of all that were kept; <see cref="ArgumentException"/> where they cannot be.</summary>
    public static void Set(LibraryContext library, long listener, IEnumerable<Stay> stays)
    {
        var kept = new ZoneHistory(DateTimeZone.Utc, stays).Stays;
        Listeners.Check(library, listener);
        library.Stays.Where(row => row.ListenerId == listener).ExecuteDelete();
        using var row = library.Prepare("INSERT INTO Stay (ListenerId, FirstDay, LastDay, Zone) VALUES (?, ?, ?, ?)");
        foreach (var stay in kept)
            row.Bind(1, listener).Bind(2, Text(stay.From)).Bind(3, Text(stay.To)).Bind(4, ZoneOf(stay.Zone.Id).Id).Run();
    }

    /// <summary>The zone of that name; <see cref="ArgumentException"/> where the tz database has none.</summary>
    public static DateTimeZone ZoneOf(string zone) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) ?? throw new ArgumentException($"The tz database has no zone {zone}.", nameof(zone));

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
