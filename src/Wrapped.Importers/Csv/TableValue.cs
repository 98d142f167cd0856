using System.Buffers.Text;
using System.Text;
using NodaTime;
using Wrapped.Importers.Json;

namespace Wrapped.Importers.Csv;

/// <summary>Takes values as the fields of tables hold them: null for what is blank or of another type.</summary>
internal static class TableValue
{
    private static readonly byte[][] Utc = [[.. " UTC"u8], [.. "Z"u8], [.. "+00:00"u8], [.. "+0000"u8]];

    /// <summary>A whole number, also as <c>25200.0</c>.</summary>
    public static long? Whole(ReadOnlySpan<byte> text)
    {
        text = text.Trim((byte)' ');
        return Utf8Parser.TryParse(text, out long number, out var length) && (length == text.Length || (text[length] == '.' && text[(length + 1)..].IndexOfAnyExcept((byte)'0') < 0)) ? number : null;
    }

    /// <summary><c>2020-05-01T18:31:05.123Z</c>, also with a blank in the middle and with <c>UTC</c>, <c>+00:00</c> or nothing at the end, which all mean UTC.</summary>
    public static Instant? Moment(ReadOnlySpan<byte> text)
    {
        text = text.Trim((byte)' ');
        foreach (var name in Utc)
        {
            if (text.EndsWith(name))
                text = text[..^name.Length];
        }

        if (text.Length is < 19 or > 29)
            return null;
        Span<byte> iso = stackalloc byte[30];
        text.CopyTo(iso);
        if (iso[10] == ' ')
            iso[10] = (byte)'T';
        iso[text.Length] = (byte)'Z';
        return StatedTime.Second(iso[..(text.Length + 1)]) is { } milliseconds ? Instant.FromUnixTimeMilliseconds(milliseconds) : null;
    }

    /// <summary><c>20240501</c>, from 2000 to 2100.</summary>
    public static LocalDate? Day(ReadOnlySpan<byte> text) =>
        text.Length == 8 && Whole(text) is { } number && (int)(number / 10_000) is >= 2000 and <= 2100 and var year && (int)(number / 100 % 100) is >= 1 and <= 12 and var month
            && (int)(number % 100) is >= 1 and var day && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    /// <summary>The numbers of a list such as <c>0, 1, 15</c>; null where one of them is none.</summary>
    public static int[]? Numbers(ReadOnlySpan<byte> text, int most)
    {
        var parts = Encoding.UTF8.GetString(text).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var numbers = Array.ConvertAll(parts, part => Whole(Encoding.UTF8.GetBytes(part)) is { } number && number >= 0 && number <= most ? (int)number : -1);
        return numbers.Length == 0 || numbers.Contains(-1) ? null : numbers;
    }
}
