using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Library.Kept;

/// <summary>A range by its kind and its days, since it is made by its kind.</summary>
internal sealed class DateRangeJson : JsonConverter<DateRange>
{
    public override DateRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (kind, from, to) = JsonSerializer.Deserialize<Parts>(ref reader, options)!;
        return kind switch
        {
            RangeKind.Year => DateRange.OfYear(from.Year),
            RangeKind.Month => DateRange.OfMonth(from.Year, from.Month),
            RangeKind.Season => DateRange.OfSeason(from.Year, from.Month),
            RangeKind.Dates => DateRange.OfDates(from, to),
            RangeKind.AllTime => DateRange.AllTime(from, to),
            _ => throw new JsonException($"There is no kind of range {kind}."),
        };
    }

    public override void Write(Utf8JsonWriter writer, DateRange value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new Parts(value.Kind, value.From, value.To), options);

    private sealed record Parts(RangeKind Kind, LocalDate From, LocalDate To);
}
