using System.CommandLine;
using System.Globalization;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Library;
using Wrapped.Recaps;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Cli;

/// <summary>The recap that the options ask for, from files or from a library, and what became of the rows behind it.</summary>
internal sealed record ChosenYear(Recap Recap, ImportTally Import)
{
    public static async Task<ChosenYear> OfAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var stored = parsed.GetValue(Choices.Library);
        await using var library = stored is null
            ? await PlayLibrary.InMemoryAsync(SystemClock.Instance, cancellationToken)
            : await PlayLibrary.OpenAsync(stored.FullName, SystemClock.Instance, cancellationToken);
        var name = parsed.GetValue(Choices.Listener)!;
        var listener = stored is null
            ? await library.AddListenerAsync(name, "UTC", cancellationToken)
            : await library.FindListenerAsync(name, cancellationToken) ?? throw new UnusableInputException($"The library knows no listener '{name}'.");
        var reports = stored is null
            ? await Imported.IntoAsync(library, listener.Id, parsed, cancellationToken)
            : await library.ImportsAsync(listener.Id, cancellationToken);

        var zones = await Whereabouts.OfAsync(parsed, stored is null ? null : listener.Zones);
        var years = await library.YearsAsync(listener.Id, zones, cancellationToken);
        var year = parsed.GetValue(Choices.Year) ?? (years.Count > 0 ? years[^1] : throw new UnusableInputException("There is no play of 30 seconds or more to tell of."));
        var listening = await library.ReadAsync(listener.Id, DateRange.OfYear(year), zones, cancellationToken)
            ?? throw new UnusableInputException($"There is no play in {year}; there are plays in: {string.Join(", ", years.Select(known => known.ToString(CultureInfo.InvariantCulture)))}.");
        return new(Recap.Of(listening, parsed.GetValue(Choices.Top)), ImportReport.Sum(reports));
    }
}
