using NodaTime;

namespace Wrapped.Recaps.Ranges;

/// <summary>The days that a recap tells of, both ends included, on the listener's own calendar.</summary>
public sealed record DateRange
{
    private DateRange(RangeKind kind, LocalDate from, LocalDate to)
    {
        if (to < from)
            throw new ArgumentException("A range ends before it begins.", nameof(to));
        (Kind, From, To) = (kind, from, to);
    }

    public RangeKind Kind { get; }

    public LocalDate From { get; }

    public LocalDate To { get; }

    public int Days => Period.DaysBetween(From, To) + 1;

    /// <summary>The range of the same kind before this one, of the same length or name; null where there is none.</summary>
    public DateRange? Before => Kind switch
    {
        RangeKind.Year => From.Year > 1 ? OfYear(From.Year - 1) : null,
        RangeKind.Month => OfMonth(From.PlusMonths(-1).Year, From.PlusMonths(-1).Month),
        RangeKind.Season => new(RangeKind.Season, From.PlusYears(-1), From.PlusYears(-1).PlusMonths(3).PlusDays(-1)),
        RangeKind.Dates => new(RangeKind.Dates, From.PlusDays(-Days), From.PlusDays(-1)),
        _ => null,
    };

    public static DateRange OfYear(int year) => new(RangeKind.Year, new(year, 1, 1), new(year, 12, 31));

    public static DateRange OfMonth(int year, int month) => new(RangeKind.Month, new(year, month, 1), new LocalDate(year, month, 1).With(DateAdjusters.EndOfMonth));

    /// <summary>Three months that begin with <paramref name="month"/>: 12, 3, 6 or 9, of which December belongs to the year in which the season begins.</summary>
    public static DateRange OfSeason(int year, int month) =>
        month % 3 == 0 ? new(RangeKind.Season, new(year, month, 1), new LocalDate(year, month, 1).PlusMonths(3).PlusDays(-1)) : throw new ArgumentOutOfRangeException(nameof(month), month, "A season begins in March, June, September or December.");

    public static DateRange OfDates(LocalDate from, LocalDate to) => new(RangeKind.Dates, from, to);

    /// <summary>From the first to the last day with listening; whoever does not know them yet gives every day there is.</summary>
    public static DateRange AllTime(LocalDate? from = null, LocalDate? to = null) => new(RangeKind.AllTime, from ?? LocalDate.MinIsoValue, to ?? LocalDate.MaxIsoValue);

    public bool Holds(LocalDate day) => From <= day && day <= To;

    /// <summary>Whether the range may still change: it is not over where the listener is.</summary>
    public bool IsProvisional(LocalDate today) => today <= To && Kind != RangeKind.AllTime;
}
