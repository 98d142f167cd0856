using NodaTime;
using Wrapped.Library.Schema;
using Wrapped.Library.Storage;
using Wrapped.Library.Years;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Library.Imports;

/// <summary>What would become of a library if staged imports were kept: it is done, looked at, and taken back with the transaction.</summary>
internal static class Preview
{
    /// <summary>Run inside a transaction that is rolled back.</summary>
    public static ImportPreview Of(LibraryContext library, long listener, IReadOnlyCollection<long> imports, ZoneHistory zones)
    {
        var before = Minutes(library, listener, zones);
        ImportRun.Keep(library, listener, imports);
        var after = Minutes(library, listener, zones);
        return new(
            ImportReports.Read(library, listener, import => imports.Contains(import.Id)),
            [.. before.Keys.Union(after.Keys).Order().Select(year => new YearChange(year, before.GetValueOrDefault(year), after.GetValueOrDefault(year)))]);
    }

    private static Dictionary<int, long> Minutes(LibraryContext library, long listener, ZoneHistory zones)
    {
        var (years, clock) = (new Dictionary<int, long>(), new WallClock(zones));
        using var rows = library.Prepare($"SELECT StartedAt, OffsetSeconds, MsPlayed FROM Play WHERE ListenerId = ?1 AND Kind = 0 AND Duplicate = 0 AND {Visible.Only} ORDER BY StartedAt");
        rows.Bind(1, listener);
        while (rows.Next())
        {
            var year = clock.At(Instant.FromUnixTimeMilliseconds(rows.Number(0)), ClockOffset.Of(rows.NumberOrNull(1))).Year;
            years[year] = years.GetValueOrDefault(year) + rows.Number(2);
        }

        return years;
    }
}
