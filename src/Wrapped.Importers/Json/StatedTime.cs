namespace Wrapped.Importers.Json;

/// <summary>Reads the times of exports, which are all UTC; a time before 2000 or after 2100 is none.</summary>
internal static class StatedTime
{
    private const int MinuteLength = 16;

    /// <summary><c>2025-03-01T10:04:10Z</c>, also with a fraction of a second, as Unix milliseconds.</summary>
    public static long? Second(ReadOnlySpan<byte> text)
    {
        if (text.Length is < 20 or > 30 || text[MinuteLength] != ':' || text[^1] != 'Z' || !TryNumber(text[17..19], out var second) || second > 59)
            return null;
        return Minute(text, (byte)'T') + (second * 1000) + Fraction(text[19..^1]);
    }

    /// <summary><c>2024-05-02 18:31</c> as Unix milliseconds.</summary>
    public static long? Minute(ReadOnlySpan<byte> text) => text.Length == MinuteLength ? Minute(text, (byte)' ') : null;

    private static long? Minute(ReadOnlySpan<byte> text, byte separator)
    {
        if (text[4] != '-' || text[7] != '-' || text[10] != separator || text[13] != ':')
            return null;
        if (!TryNumber(text[..4], out var year) || !TryNumber(text[5..7], out var month) || !TryNumber(text[8..10], out var day)
            || !TryNumber(text[11..13], out var hour) || !TryNumber(text[14..16], out var minute))
            return null;
        if (year is < 2000 or > 2100 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59)
            return null;
        return (new DateTime(year, month, day, hour, minute, 0, DateTimeKind.Utc) - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMillisecond;
    }

    private static long? Fraction(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return 0;
        if (text[0] != '.' || text.Length == 1 || text[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0)
            return null;
        var milliseconds = 0;
        for (var digit = 1; digit <= 3; digit++)
            milliseconds = (milliseconds * 10) + (digit < text.Length ? text[digit] - '0' : 0);
        return milliseconds;
    }

    private static bool TryNumber(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return false;
            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
