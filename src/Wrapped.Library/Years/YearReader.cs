using NodaTime;
using Wrapped.Library.Schema;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Library.Years;

/// <summary>Tells in which local years a listener has plays.</summary>
internal static class YearReader
{
    /// <summary>The years with a music play that counts, ascending: one step from each to the next play after it.</summary>
    public static List<int> Years(LibraryContext library, long listener, ZoneHistory zones)
    {
        using var next = library.Prepare($"SELECT StartedAt FROM Play WHERE ListenerId = ?1 AND StartedAt >= ?2 AND {CountedMusic.Only} ORDER BY StartedAt LIMIT 1");
        var years = new List<int>();
        var from = long.MinValue;
        while (next.Bind(1, listener).Bind(2, from).Next())
        {
            var year = zones.At(Instant.FromUnixTimeMilliseconds(next.Number(0))).Year;
            next.Reset();
            if (years.Count == 0 || year > years[^1])
                years.Add(year);
            if (year is < 1 or > 9998)
                break;
            var end = zones.ZoneAt(Instant.FromUtc(year, 12, 31, 12, 0)).AtStartOfDay(new LocalDate(year + 1, 1, 1)).ToInstant().ToUnixTimeMilliseconds();
            from = Math.Max(end, from + 1);
        }

        return years;
    }
}
