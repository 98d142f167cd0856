using NodaTime;
using NodaTime.Text;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Web.Listeners;

/// <summary>A stay as it was typed into the form of the settings.</summary>
public sealed record TypedStay(string? From, string? To, string? Zone)
{
    /// <summary>Null where a day is missing or is none, or the last comes before the first.</summary>
    public (LocalDate First, LocalDate Last)? Days =>
        Day(From) is { } first && Day(To) is { } last && first <= last ? (first, last) : null;

    /// <summary>Null where the days or the zone cannot be.</summary>
    public Stay? Read() => Days is var (first, last) && Zones.IsKnown(Zone) ? new(first, last, DateTimeZoneProviders.Tzdb[Zone!]) : null;

    private static LocalDate? Day(string? text) =>
        text is not null && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) && day.Year is >= 1 and <= 9998 ? day : null;
}
