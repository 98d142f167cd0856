using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps.Json;

/// <summary>How values are written in the contract: minutes with two decimals, dates and times ISO 8601 by the listener's clock, codes in camel case.</summary>
internal static class Written
{
    public static decimal Minutes(long ms) => decimal.Round(ms / 60_000m, 2, MidpointRounding.AwayFromZero) + 0.00m;

    public static decimal? Minutes(long? ms) => ms is { } known ? Minutes(known) : null;

    public static JsonArray Minutes(IEnumerable<long> parts) => new([.. parts.Select(ms => (JsonNode)Minutes(ms))]);

    /// <summary>Seconds with one decimal, for what is too short for minutes.</summary>
    public static decimal Seconds(long ms) => decimal.Round(ms / 1_000m, 1, MidpointRounding.AwayFromZero) + 0.0m;

    public static decimal? Seconds(long? ms) => ms is { } known ? Seconds(known) : null;

    /// <summary>A share, 0 to 1, with four decimals.</summary>
    public static decimal Share(decimal share) => decimal.Round(share, 4, MidpointRounding.AwayFromZero);

    public static JsonObject Range(DateRange range, LocalDate today) =>
        new() { ["kind"] = Code(range.Kind), ["from"] = Date(range.From), ["to"] = Date(range.To), ["provisional"] = range.IsProvisional(today) };

    public static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Month(YearMonth month) => YearMonthPattern.Iso.Format(month);

    public static string Time(LocalDateTime at) => LocalDateTimePattern.GeneralIso.Format(at);

    public static string Code<T>(T value)
        where T : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode?> write) => new([.. items.Select(write)]);

    public static JsonObject Track(string title, string artist, long ms, int plays) =>
        new() { ["title"] = title, ["artist"] = artist, ["minutes"] = Minutes(ms), ["plays"] = plays };
}
