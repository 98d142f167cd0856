using System.Globalization;
using System.Resources;
using NodaTime;
using Wrapped.Recaps;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Cards.Words;

/// <summary>What the product says, in one language. Separators and names come from here, never from the machine.</summary>
public sealed class Wording(CultureInfo language)
{
    private static readonly ResourceManager Texts = new("Wrapped.Cards.Words.Words", typeof(Wording).Assembly);

    private static readonly ResourceManager Rules = new("Wrapped.Cards.Words.Rules", typeof(Wording).Assembly);

    private static readonly ResourceManager Genres = new("Wrapped.Cards.Words.Genres", typeof(Wording).Assembly);

    private static readonly ResourceManager Countries = new("Wrapped.Cards.Words.Countries", typeof(Wording).Assembly);

    /// <summary>The text under <paramref name="key"/>.</summary>
    public string this[string key] => Texts.GetString(key, language) ?? throw new MissingManifestResourceException($"No words for '{key}'.");

    /// <summary>How a question is counted, in a sentence.</summary>
    public string Rule(string question) => Rules.GetString(question, language) ?? throw new MissingManifestResourceException($"No rule for '{question}'.");

    /// <summary>A genre or a family of them in this language; its own name where it is called that everywhere.</summary>
    public string Genre(string name) => Genres.GetString(name, language) ?? name;

    /// <summary>A country by its two letters (ISO 3166); the letters themselves where nobody knows them.</summary>
    public string Country(string code) => Countries.GetString(code, language) ?? code;

    /// <summary>The text under <paramref name="key"/> with its places filled.</summary>
    public string Say(string key, params ReadOnlySpan<object> with) => string.Format(CultureInfo.InvariantCulture, this[key], with);

    /// <summary>The text for one or for more: <c>key.one</c> or <c>key.other</c>, with the number in its first place.</summary>
    public string Count(string key, long number) => Say(IsOne(number) ? $"{key}.one" : $"{key}.other", Whole(number));

    /// <summary>A whole number with the language's separator between thousands.</summary>
    public string Whole(long number) => number.ToString("#,0", Separators);

    /// <summary>One decimal.</summary>
    public string Tenths(decimal number) => decimal.Round(number, 1, MidpointRounding.AwayFromZero).ToString("#,0.0", Separators);

    /// <summary>A share, 0 to 1, in whole per cents.</summary>
    public string Percent(decimal share) => Say("percent", Whole((long)decimal.Round(share * 100, MidpointRounding.AwayFromZero)));

    /// <summary>Milliseconds as whole minutes.</summary>
    public static long WholeMinutes(long ms) => (ms + 30_000) / 60_000;

    /// <summary>What a recap tells of: 2024, May 2024, Summer 2024, 1 May to 15 June 2024, or all time.</summary>
    public string Range(Recap recap)
    {
        ArgumentNullException.ThrowIfNull(recap);
        return Range(recap.Range, recap.Zone);
    }

    /// <summary>The same of any range of somebody who is at home in <paramref name="home"/>.</summary>
    public string Range(DateRange range, DateTimeZone home)
    {
        ArgumentNullException.ThrowIfNull(range);
        return range.Kind switch
        {
            RangeKind.Year => Number(range.From.Year),
            RangeKind.Month => Say("range.month", Capital(Month(range.From.Month)), Number(range.From.Year)),
            RangeKind.Season => Say("range.season", this[$"season.{Seasons.Of(range.From.Month, home)}"], Number(range.From.Year)),
            RangeKind.Dates => Say("range.dates", range.From.Year == range.To.Year ? DayAndMonth(range.From) : FullDate(range.From), FullDate(range.To)),
            _ => this["range.all"],
        };
    }

    /// <summary>What is said of a year, <c>key.year</c>, or of any other range, <c>key.any</c>.</summary>
    public string ForRange(Recap recap, string key)
    {
        ArgumentNullException.ThrowIfNull(recap);
        return this[$"{key}.{(recap.Range.Kind == RangeKind.Year ? "year" : "any")}"];
    }

    /// <summary>Milliseconds as hours and minutes, or minutes alone below an hour.</summary>
    public string Duration(long ms)
    {
        var minutes = WholeMinutes(ms);
        return minutes < 60 ? Say("duration.minutes", minutes) : Say("duration.hours", Whole(minutes / 60), minutes % 60);
    }

    public string Month(int month) => this[$"month.{month}"];

    public string ShortMonth(int month) => this[$"month.short.{month}"];

    public string Weekday(int isoDay) => this[$"weekday.{isoDay}"];

    public string DayAndMonth(LocalDate date) => Say("date.day-month", Day(date.Day), Month(date.Month));

    public string FullDate(LocalDate date) => Say("date.full", Day(date.Day), Month(date.Month), date.Year);

    /// <summary>A day of a recap, with its year where the recap tells of several.</summary>
    public string DayOf(Recap recap, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(recap);
        return recap.Range.From.Year == recap.Range.To.Year ? DayAndMonth(date) : FullDate(date);
    }

    public string DayAndShortMonth(LocalDate date) => Say("date.day-month", Day(date.Day), ShortMonth(date.Month));

    private static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>A word as it stands alone.</summary>
    public static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private string Day(int day) => day == 1 ? this["date.first-day"] : Whole(day);

    public string Hour(int hour) => Say("hour", hour);

    /// <summary>Whether the language counts that many as one, as French counts nothing.</summary>
    public bool IsOne(long number) => number == 1 || (number == 0 && language.TwoLetterISOLanguageName == "fr");

    private NumberFormatInfo Separators => new() { NumberGroupSeparator = this["separator.thousands"], NumberDecimalSeparator = this["separator.decimal"] };
}
