using NodaTime;
using Wrapped.Imports;
using Wrapped.Library.Schema;
using Wrapped.Library.Storage;
using Wrapped.Plays;
using Wrapped.Recaps.Ranges;
using Wrapped.Recaps.Said;

namespace Wrapped.Library.Years;

/// <summary>Tells what stands behind the years of which a service told its own numbers.</summary>
internal static class RowsOfYearReader
{
    private const string Rows = $"SELECT StartedAt, OffsetSeconds, MsPlayed, Duplicate FROM Play WHERE ListenerId = ?1 AND StartedAt >= ?2 AND StartedAt < ?3 AND Kind = 0 AND (Source = ?4 OR (Source = 1 AND Duplicate <> 0)) AND {Visible.Only}";

    public static IReadOnlyList<RowsOfYear> Read(LibraryContext library, long listener, ZoneHistory zones, IEnumerable<SaidYear> said) =>
        [.. said.Where(year => year.Year is > 1 and < 9998).Select(year => Read(library, listener, zones, DateRange.OfYear(year.Year)))];

    private static RowsOfYear Read(LibraryContext library, long listener, ZoneHistory zones, DateRange year)
    {
        using var rows = library.Prepare(Rows);
        rows.Bind(1, listener).Bind(2, Utc(year.From.PlusDays(-1))).Bind(3, Utc(year.To.PlusDays(2))).Bind(4, (long)Source.SpotifyAccount);
        var (count, duplicateMs, accountMs, clock) = (0, 0L, 0L, new WallClock(zones));
        while (rows.Next())
        {
            if (!year.Holds(clock.At(Instant.FromUnixTimeMilliseconds(rows.Number(0)), ClockOffset.Of(rows.NumberOrNull(1))).Date))
                continue;
            if (rows.Number(3) == (long)DuplicateReason.None)
                accountMs += rows.Number(2);
            else
                (count, duplicateMs) = (count + 1, duplicateMs + rows.Number(2));
        }
        return new(year.From.Year, count, duplicateMs, accountMs);
    }

    // No clock on earth is further from UTC than a day.
    private static long Utc(LocalDate day) => day.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant().ToUnixTimeMilliseconds();
}
