using System.Globalization;
using Microsoft.Extensions.Localization;
using NodaTime;
using Wrapped.Cards.Words;

namespace Wrapped.Web.Languages;

/// <summary>Numbers and counted things as the reader's language writes them, the same on every machine.</summary>
public static class Amounts
{
    private static Wording Words => new(CultureInfo.CurrentUICulture);

    /// <summary>Such as 12,345.</summary>
    public static string Whole(long number) => Words.Whole(number);

    /// <summary>Such as 1 July 2024.</summary>
    public static string Day(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{Words.DayAndMonth(day)} {day.Year}");

    /// <summary>A size in the largest unit that leaves a number of 1 or more, such as 12.3 MB.</summary>
    public static string Bytes(long bytes)
    {
        string[] units = ["B", "kB", "MB", "GB", "TB"];
        var (value, unit) = ((decimal)bytes, 0);
        for (; value >= 999.5m && unit < units.Length - 1; unit++)
            value /= 1000;
        return Words.Say($"bytes.{units[unit]}", unit == 0 || value >= 99.95m ? Words.Whole((long)decimal.Round(value)) : Words.Tenths(value));
    }

    /// <summary>The sentence <c>KEY.one</c> or <c>KEY.other</c>, whichever the language uses for that many.</summary>
    public static string Count(this IStringLocalizer words, string key, long count)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words[$"{key}.{(Words.IsOne(count) ? "one" : "other")}", Whole(count)];
    }
}
