using NodaTime;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Discoveries;

/// <summary>Whether enough is known of the time before the range to call anything new or forgotten.</summary>
internal static class KnownHistory
{
    private const int LeastDays = 90;

    /// <summary>The day of the first listening that is known; null where it is less than 90 days before the range.</summary>
    public static LocalDate? Since(Music music) =>
        music.KnownSince is { } since && music.Zones.At(since).Date is var day && Period.DaysBetween(day, music.Range.From) >= LeastDays ? day : null;
}
