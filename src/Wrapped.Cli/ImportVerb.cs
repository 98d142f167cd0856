using System.CommandLine;
using System.Globalization;
using NodaTime;
using Wrapped.Cards.Words;
using Wrapped.Library;

namespace Wrapped.Cli;

/// <summary><c>wrapped import</c>: files into a library, and what became of every row.</summary>
internal static class ImportVerb
{
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Reads and counts everything, and stores nothing." };

    public static Command Create(IClock clock)
    {
        var verb = new Command("import", "Takes exports into a library.") { Choices.Files, MapChoice.Map, Choices.Library, Choices.Listener, Whereabouts.Home, Whereabouts.Stays, Choices.Language, DryRun };
        verb.Validators.Add(result =>
        {
            if (!result.Has(Choices.Files))
                result.AddError("'wrapped import' was given no file.");
            if (result.GetValue(Choices.Library) is null && !result.GetValue(DryRun))
                result.AddError("'wrapped import' needs --library FILE, or --dry-run.");
        });
        verb.SetAction((parsed, cancellationToken) => RunAsync(parsed, clock, cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult parsed, IClock clock, CancellationToken cancellationToken)
    {
        await using var library = parsed.GetValue(DryRun)
            ? await PlayLibrary.InMemoryAsync(clock, cancellationToken)
            : await PlayLibrary.OpenAsync(parsed.GetValue(Choices.Library)!.FullName, clock, cancellationToken);
        var (name, zone) = (parsed.GetValue(Choices.Listener)!, parsed.GetValue(Whereabouts.Home));
        var listener = await library.FindListenerAsync(name, cancellationToken) ?? await library.AddListenerAsync(name, zone ?? "UTC", cancellationToken);
        if (zone is not null && zone != listener.Zone)
            await library.SetZoneAsync(listener.Id, zone, cancellationToken);
        if (Whereabouts.StaysOf(parsed) is { } stays)
            await library.SetStaysAsync(listener.Id, stays, cancellationToken);
        var reports = await Imported.IntoAsync(library, listener.Id, parsed, cancellationToken);
        var words = new Wording(CultureInfo.GetCultureInfo(parsed.GetValue(Choices.Language)!));
        await parsed.InvocationConfiguration.Output.WriteAsync(ConservationTable.Of(reports, words));
        return ExitCode.Done;
    }
}
