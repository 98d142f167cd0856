using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;

namespace Wrapped.Importers.Youtube;

/// <summary>Reads the dates of Takeout's pages, which are written as the listener's language writes them: <c>Jan 13, 2024, 4:16:16 PM TRT</c>, <c>13.01.2024, 16:16:16 MEZ</c>, <c>2024/01/13 16:16:16 JST</c>.</summary>
internal static partial class SpokenTime
{
    private const int Longest = 100;

    /// <summary>The time, and how far it is ahead of UTC where that is said beyond doubt; null where it is none.</summary>
    public static (LocalDateTime Local, Offset? Offset)? Read(string text)
    {
        if (text.Length > Longest)
            return null;
        var plain = Plain(text);
        var clock = Clock().Match(plain);
        if (!clock.Success || DateOf(plain[..clock.Index]) is not { } date)
            return null;
        var (hour, minute, second) = (Number(clock, "hour"), Number(clock, "minute"), Number(clock, "second"));
        var after = plain[(clock.Index + clock.Length)..];
        if (HalfOfDay(plain[..clock.Index], after) is { } isAfternoon)
            hour = hour is < 1 or > 12 ? 24 : (hour % 12) + (isAfternoon ? 12 : 0);
        return hour > 23 || minute > 59 || second > 59 ? null : (date.At(new LocalTime(hour, minute, second)), ZoneNames.Offset(after));
    }

    // Digits of every script as those of ASCII, blanks of every width as one, small letters.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsDigit(letter))
                plain.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)));
            else if (char.GetUnicodeCategory(letter) is not UnicodeCategory.Format)
                plain.Append(char.IsWhiteSpace(letter) ? ' ' : char.ToLowerInvariant(letter));
        }

        return plain.ToString();
    }

    private static LocalDate? DateOf(string text)
    {
        var numbers = Numbers().Matches(text).Select(number => (Value: number.Length > 4 ? 0 : int.Parse(number.Value, CultureInfo.InvariantCulture), number.Length)).ToList();
        if (numbers.FindIndex(number => number.Length == 4) is not (>= 0 and var yearAt))
            return null;
        var year = numbers[yearAt].Value;
        numbers.RemoveAt(yearAt);
        return numbers switch
        {
            [var day] when MonthNames.Find(text) is { } month => Date(year, month, day.Value),
            [var month, var day] when yearAt == 0 => Date(year, month.Value, day.Value),
            [var month, var day] when day.Value > 12 => Date(year, month.Value, day.Value),
            [var day, var month] => Date(year, month.Value, day.Value),
            _ => null,
        };
    }

    private static LocalDate? Date(int year, int month, int day) =>
        year is >= 2000 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    // Null where the clock has 24 hours. East Asia says it before the time.
    private static bool? HalfOfDay(string before, string after)
    {
        if (Afternoon().IsMatch(after) || EastAfternoon().IsMatch(before))
            return true;
        return Morning().IsMatch(after) || EastMorning().IsMatch(before) ? false : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<![0-9])(?<hour>[0-9]{1,2})[:.](?<minute>[0-9]{2})[:.](?<second>[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clock();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^ ?(pm|p\. ?m\.|م|μ\.μ\.|ös)( |$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Afternoon();

    [GeneratedRegex(@"^ ?(am|a\. ?m\.|ص|π\.μ\.|öö)( |$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Morning();

    [GeneratedRegex("(下午|晚上|中午|午後|오후) ?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EastAfternoon();

    [GeneratedRegex("(上午|凌晨|清晨|早上|午前|오전) ?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EastMorning();
}
