using System.CommandLine;
using System.Globalization;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Library;
using Wrapped.Recaps;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Cli;

/// <summary>The recap that the options ask for, from files or from a library, and what became of the rows behind it, and the day where the listener is.</summary>
internal sealed record ChosenRecap(Recap Recap, ImportTally Import, LocalDate Today)
{
    /// <summary>What its range is called, such as 2024-05.</summary>
    public string Name => RangeName.Of(Recap.Range, Recap.Zone);

    /// <summary>With lists of at most <paramref name="top"/>.</summary>
    public static async Task<ChosenRecap> OfAsync(ParseResult parsed, int top, IClock clock, CancellationToken cancellationToken)
    {
        var stored = parsed.GetValue(Choices.Library);
        await using var library = stored is null
            ? await PlayLibrary.InMemoryAsync(clock, cancellationToken)
            : await PlayLibrary.OpenAsync(stored.FullName, clock, cancellationToken);
        var name = parsed.GetValue(Choices.Listener)!;
        var listener = stored is null
            ? await library.AddListenerAsync(name, parsed.GetValue(Whereabouts.Home) ?? "UTC", cancellationToken)
            : await library.FindListenerAsync(name, cancellationToken) ?? throw new UnusableInputException($"The library knows no listener '{name}'.");
        var reports = stored is null
            ? await Imported.IntoAsync(library, listener.Id, parsed, cancellationToken)
            : await library.ImportsAsync(listener.Id, cancellationToken);

        var zones = await Whereabouts.OfAsync(parsed, stored is null ? null : listener.Zones);
        var years = await library.YearsAsync(listener.Id, zones, cancellationToken);
        var today = zones.At(clock.GetCurrentInstant()).Date;
        if (UsualYear.Of(years, today) is not { } usual)
            throw new UnusableInputException("There is no play of 30 seconds or more to tell of.");
        var range = RangeChoice.Of(parsed, zones.Home) ?? DateRange.OfYear(usual);
        var listening = await library.ReadAsync(listener.Id, range, zones, cancellationToken)
            ?? throw new UnusableInputException($"There is no play in {RangeName.Of(range, zones.Home)}; there are plays in: {string.Join(", ", years.Select(known => known.ToString(CultureInfo.InvariantCulture)))}.");
        return new(Recap.Of(listening, top), ImportReport.Sum(reports), today);
    }
}
