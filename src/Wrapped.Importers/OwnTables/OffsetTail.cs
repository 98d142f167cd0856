using System.Globalization;
using NodaTime;

namespace Wrapped.Importers.OwnTables;

/// <summary>Takes what says the zone from the end of a time: <c>Z</c>, <c>UTC</c>, <c>GMT</c>, <c>+02:00</c>, <c>+0200</c> or <c>+02</c>.</summary>
internal static class OffsetTail
{
    private const int MostMinutes = 18 * 60;

    // A minus nearer to the beginning stands in a date.
    private const int Shortest = 8;

    public static (string Before, Offset? Offset) Of(string text)
    {
        foreach (var word in (ReadOnlySpan<string>)["Z", "UTC", "GMT"])
        {
            if (text.Length > word.Length && text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (char.IsDigit(text[^(word.Length + 1)]) || text[^(word.Length + 1)] == ' '))
                return (text[..^word.Length].TrimEnd(), Offset.Zero);
        }

        var sign = text.LastIndexOfAny(['+', '-']);
        return sign >= Shortest && Minutes(text.AsSpan(sign + 1)) is { } minutes
            ? (text[..sign].TrimEnd(), Offset.FromSeconds((text[sign] == '-' ? -60 : 60) * minutes))
            : (text, null);
    }

    private static int? Minutes(ReadOnlySpan<char> digits)
    {
        var isSplit = digits.Length == 5 && digits[2] == ':';
        if (!isSplit && digits.Length is not (2 or 4))
            return null;
        if (!int.TryParse(digits[..2], NumberStyles.None, CultureInfo.InvariantCulture, out var hours))
            return null;
        var minutes = 0;
        if (digits.Length > 2 && (!int.TryParse(digits[(isSplit ? 3 : 2)..], NumberStyles.None, CultureInfo.InvariantCulture, out minutes) || minutes > 59))
            return null;
        return (hours * 60) + minutes is <= MostMinutes and var all ? all : null;
    }
}
