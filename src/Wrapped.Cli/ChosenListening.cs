using System.CommandLine;
using System.Globalization;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Library;
using Wrapped.Recaps;
using Wrapped.Recaps.Ranges;
using Wrapped.Rules;

namespace Wrapped.Cli;

/// <summary>What was heard in the range that the options ask for, from files or from a library, before any rule; the rules; what became of the rows behind it; and the day where the listener is.</summary>
internal sealed record ChosenListening(Listening Heard, RuleSet Rules, ImportTally Import, LocalDate Today)
{
    /// <summary>What its range is called, such as 2024-05.</summary>
    public string Name => RangeName.Of(Heard.Range, Heard.Zones.Home);

    public static async Task<ChosenListening> OfAsync(ParseResult parsed, IClock clock, CancellationToken cancellationToken)
    {
        await using var opened = await OpenedLibrary.OfAsync(parsed, clock, cancellationToken);
        var (library, listener, zones) = (opened.Library, opened.Listener.Id, await opened.WhereaboutsAsync(parsed));
        var years = await library.YearsAsync(listener, zones, cancellationToken);
        var today = zones.At(clock.GetCurrentInstant()).Date;
        if (UsualYear.Of(years, today) is not { } usual)
            throw new UnusableInputException("There is no play of 30 seconds or more to tell of.");
        var range = RangeChoice.Of(parsed, zones.Home) ?? DateRange.OfYear(usual);
        var heard = await library.ReadAsync(listener, range, zones, cancellationToken)
            ?? throw new UnusableInputException($"There is no play in {RangeName.Of(range, zones.Home)}; there are plays in: {string.Join(", ", years.Select(known => known.ToString(CultureInfo.InvariantCulture)))}.");
        var rules = RuleChoice.Of(parsed.GetValue(RuleChoice.With)).Aggregate(await library.RulesAsync(listener, cancellationToken), (all, rule) => all.With(rule));
        return new(heard, rules, ImportReport.Sum(opened.Imports), today);
    }
}
