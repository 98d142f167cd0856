using System.Globalization;

namespace Wrapped.Importers.OwnTables;

/// <summary>Reads how long something lasted.</summary>
internal static class HeardTime
{
    // Seven days: more than any listening.
    private const decimal MostMs = 7L * 24 * 60 * 60 * 1000;

    /// <summary>Whole milliseconds; null for what is no time, and for more than seven days.</summary>
    public static long? Ms(string text, TimeUnit unit)
    {
        decimal? ms = unit switch
        {
            TimeUnit.Clock => Clock(text.Trim()),
            TimeUnit.Milliseconds => Number(text),
            TimeUnit.Minutes => Number(text) * 60_000,
            _ => Number(text) * 1000,
        };
        return ms is >= 0 and <= MostMs ? (long)decimal.Round(ms.Value, MidpointRounding.AwayFromZero) : null;
    }

    // Spreadsheets write a comma where their language does.
    private static decimal? Number(string text) =>
        text.Length < 20 && decimal.TryParse(text.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static decimal? Clock(string text)
    {
        var parts = text.Split(':');
        if (parts.Length is not (2 or 3))
            return null;
        var seconds = 0m;
        for (var part = 0; part < parts.Length; part++)
        {
            var isFirst = part == 0;
            if (parts[part].Length > (isFirst ? 4 : 6) || Number(parts[part]) is not { } number || (!isFirst && number >= 60) || (part < parts.Length - 1 && decimal.Truncate(number) != number))
                return null;
            seconds = (seconds * 60) + number;
        }

        return seconds * 1000;
    }
}
