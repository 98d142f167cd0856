using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Wrapped.Web.Languages;

/// <summary>Numbers and counted things as the reader's language writes them, the same on every machine.</summary>
public static class Amounts
{
    private const string NarrowNoBreakSpace = "\u202F";

    private static readonly NumberFormatInfo English = new() { NumberGroupSeparator = ",", NumberDecimalSeparator = "." };

    private static readonly NumberFormatInfo French = new() { NumberGroupSeparator = NarrowNoBreakSpace, NumberDecimalSeparator = "," };

    private static bool SpeaksFrench => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "fr";

    private static NumberFormatInfo Format => SpeaksFrench ? French : English;

    /// <summary>Such as 12,345.</summary>
    public static string Whole(long number) => number.ToString("N0", Format);

    /// <summary>A size in the largest unit that leaves a number of 1 or more, such as 12.3 MB.</summary>
    public static string Bytes(long bytes)
    {
        string[] units = SpeaksFrench ? ["o", "ko", "Mo", "Go", "To"] : ["B", "kB", "MB", "GB", "TB"];
        var (value, unit) = ((double)bytes, 0);
        for (; value >= 999.5 && unit < units.Length - 1; unit++)
            value /= 1000;
        return value.ToString(unit == 0 || value >= 99.95 ? "N0" : "N1", Format) + (SpeaksFrench ? NarrowNoBreakSpace : "\u00A0") + units[unit];
    }

    /// <summary>The sentence <c>KEY.one</c> or <c>KEY.other</c>, whichever the language uses for that many.</summary>
    public static string Count(this IStringLocalizer words, string key, long count)
    {
        ArgumentNullException.ThrowIfNull(words);
        var one = SpeaksFrench ? count is 0 or 1 : count == 1;
        return words[$"{key}.{(one ? "one" : "other")}", Whole(count)];
    }
}
