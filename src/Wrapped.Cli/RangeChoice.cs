using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Cli;

/// <summary>Which days to tell of: the options that name a range, of which only one can be given.</summary>
internal static class RangeChoice
{
    private static readonly Option<string?> Year = Named("--year", RangeKind.Year, "a year", "2024");

    private static readonly Option<string?> Month = Named("--month", RangeKind.Month, "a month", "2024-05");

    private static readonly Option<string?> Season = Named("--season", RangeKind.Season, "a season", "2024-summer");

    private static readonly Option<string?> From = Day("--from", "The first day, such as 2024-05-01; needs --to.");

    private static readonly Option<string?> To = Day("--to", "The last day, such as 2024-06-15; needs --from.");

    private static readonly Option<bool> All = new("--all") { Description = "Everything there is." };

    public static void AddRange(this Command verb)
    {
        foreach (var option in (Option[])[Year, Month, Season, From, To, All])
            verb.Options.Add(option);
        verb.Validators.Add(result =>
        {
            if (((bool[])[result.Has(Year), result.Has(Month), result.Has(Season), result.Has(From) || result.Has(To), result.Has(All)]).Count(given => given) > 1)
                result.AddError("Give only one of --year, --month, --season, --from with --to, and --all.");
            else if (result.Has(From) != result.Has(To))
                result.AddError("--from and --to are given together or not at all.");
            else if (DayOf(result, From) is { } from && DayOf(result, To) is { } to && to < from)
                result.AddError("--to is a day before --from.");
        });
    }

    /// <summary>Null where none was given.</summary>
    public static DateRange? Of(ParseResult parsed, DateTimeZone home)
    {
        if (parsed.GetValue(All))
            return DateRange.AllTime();
        if (parsed.GetValue(From) is { } from && parsed.GetValue(To) is { } to)
            return DateRange.OfDates(LocalDatePattern.Iso.Parse(from).Value, LocalDatePattern.Iso.Parse(to).Value);
        return (parsed.GetValue(Year) ?? parsed.GetValue(Month) ?? parsed.GetValue(Season)) is { } name ? RangeName.Find(name, home) : null;
    }

    private static Option<string?> Named(string option, RangeKind kind, string what, string example)
    {
        var named = new Option<string?>(option) { Description = $"Tells {what}, such as {example}." };

        // The names of the seasons are the same everywhere; only their months are not.
        named.Validators.Add(result => Refuse(result, text => RangeName.Find(text, DateTimeZone.Utc)?.Kind == kind, $"is not {what}; write one such as {example}."));
        return named;
    }

    private static Option<string?> Day(string option, string description)
    {
        var day = new Option<string?>(option) { Description = description };
        day.Validators.Add(result => Refuse(result, text => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var one) && one.Year is >= 1 and <= 9998, "is not a day; write one such as 2024-05-01."));
        return day;
    }

    private static void Refuse(OptionResult result, Func<string, bool> isGood, string why)
    {
        foreach (var bad in result.Tokens.Where(token => !isGood(token.Value)))
            result.AddError($"'{bad.Value}' {why}");
    }

    private static bool Has(this CommandResult verb, Option option) => verb.GetResult(option) is { Implicit: false };

    private static LocalDate? DayOf(CommandResult verb, Option option) =>
        verb.GetResult(option) is { Tokens: [var text, ..] } && LocalDatePattern.Iso.Parse(text.Value).TryGetValue(default, out var day) ? day : null;
}
