using System.Text.Json;

namespace Wrapped.Importers.Json;

/// <summary>Takes values as the fields of an export hold them: null for JSON's null and for what is of another type.</summary>
internal static class RowValue
{
    private const int LongestTime = 64;

    public static bool? Flag(ref readonly Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => null,
    };

    /// <summary>Null also for what is only white space.</summary>
    public static string? Text(ref readonly Utf8JsonReader reader, Utf8Pool texts) =>
        reader.TokenType == JsonTokenType.String && texts.Text(in reader) is { Length: > 0 } text ? text : null;

    /// <summary>Null also for fractions and for what no 64 bits hold.</summary>
    public static long? Whole(ref readonly Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var value) ? value : null;

    /// <summary>A time as <paramref name="isMinute"/> says; null where it is none.</summary>
    public static long? Time(ref readonly Utf8JsonReader reader, bool isMinute)
    {
        if (reader.TokenType != JsonTokenType.String || reader.ValueSpan.Length > LongestTime)
            return null;
        if (!reader.ValueIsEscaped)
            return Time(reader.ValueSpan, isMinute);
        Span<byte> text = stackalloc byte[LongestTime];
        return Time(text[..reader.CopyString(text)], isMinute);
    }

    private static long? Time(ReadOnlySpan<byte> text, bool isMinute) => isMinute ? StatedTime.Minute(text) : StatedTime.Second(text);
}
