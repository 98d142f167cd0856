using NodaTime;
using NodaTime.Text;
using Wrapped.Plays;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps;

/// <summary>A hand-made year, and what came before it, in Paris, one line a listening: <c>2024-03-01T10:00 | Title | Artist | seconds</c>, times local.</summary>
internal static class YearOf
{
    public static DateTimeZone Paris { get; } = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    public static Listening Lines(params string[] lines) => Lines(DateRange.OfYear(2024), lines);

    public static Listening Lines(DateRange range, params string[] lines)
    {
        var plays = lines.Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Select(field => new Play(
            LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(field[0]).Value.InZoneLeniently(Paris).ToInstant(),
            new Track($"{field[1]}|{field[2]}".Aggregate(17L, (hash, letter) => unchecked((hash * 31) + letter)), MediaKind.Music, field[1], field[2], field.Length > 4 ? field[4] : null),
            long.Parse(field[3], System.Globalization.CultureInfo.InvariantCulture) * 1000));
        return new(range, new(Paris), [.. plays]);
    }
}
