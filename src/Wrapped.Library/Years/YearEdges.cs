using NodaTime;

namespace Wrapped.Library.Years;

/// <summary>When a local year begins and ends, in UTC milliseconds; the end belongs to the next year.</summary>
internal readonly record struct YearEdges(long From, long To)
{
    private const int FirstYear = 1;
    private const int LastYear = 9998;

    public static bool Has(int year) => year is >= FirstYear and <= LastYear;

    public static YearEdges Of(int year, DateTimeZone zone) => new(StartOf(year, zone), StartOf(year + 1, zone));

    private static long StartOf(int year, DateTimeZone zone) => zone.AtStartOfDay(new LocalDate(year, 1, 1)).ToInstant().ToUnixTimeMilliseconds();
}
