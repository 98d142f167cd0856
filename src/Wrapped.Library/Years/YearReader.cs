using NodaTime;
using Wrapped.Library.Schema;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Library.Years;

/// <summary>Tells in which local years a listener has plays.</summary>
internal static class YearReader
{
    /// <summary>The years with a music play that counts, ascending. Only the plays around each New Year are read one by one: the year of all others is sure.</summary>
    public static List<int> Years(LibraryContext library, long listener, ZoneHistory zones)
    {
        using var rows = library.Prepare($"SELECT StartedAt, OffsetSeconds FROM Play WHERE ListenerId = ?1 AND StartedAt >= ?2 AND {CountedMusic.Only} ORDER BY StartedAt");
        rows.Bind(1, listener).Bind(2, long.MinValue);
        var (years, clock) = (new SortedSet<int>(), new WallClock(zones));
        while (rows.Next())
        {
            var start = Instant.FromUnixTimeMilliseconds(rows.Number(0));
            years.Add(clock.At(start, ClockOffset.Of(rows.NumberOrNull(1))).Year);
            if (SameYearUntil(start) is not { } newYear)
                continue;
            rows.Reset();
            rows.Bind(2, newYear.ToUnixTimeMilliseconds());
        }

        return [.. years];
    }

    // No clock on earth is further from UTC than a day, so from 2 January to 30 December all of them show the same year. Null on the two days between.
    private static Instant? SameYearUntil(Instant moment)
    {
        var day = moment.InUtc().Date;
        return day is { Month: 1, Day: 1 } or { Month: 12, Day: 31 } ? null : Instant.FromUtc(day.Year, 12, 31, 0, 0);
    }
}
