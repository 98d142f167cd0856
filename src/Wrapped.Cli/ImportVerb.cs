using System.CommandLine;
using NodaTime;
using Wrapped.Library;

namespace Wrapped.Cli;

/// <summary><c>wrapped import</c>: files into a library, and what became of every row.</summary>
internal static class ImportVerb
{
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Reads and counts everything, says what it would do to the library, and stores nothing." };

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
        var (file, name) = (parsed.GetValue(Choices.Library), parsed.GetValue(Choices.Listener)!);
        if (parsed.GetValue(DryRun))
            return await DryRunVerb.RunAsync(parsed, file is { Exists: true } ? file : null, name, clock, cancellationToken);
        await using var library = await PlayLibrary.OpenAsync(file!.FullName, clock, cancellationToken);
        var zone = parsed.GetValue(Whereabouts.Home);
        var listener = await library.FindListenerAsync(name, cancellationToken) ?? await library.AddListenerAsync(name, zone ?? "UTC", cancellationToken);
        if (zone is not null && zone != listener.Zone)
            await library.SetZoneAsync(listener.Id, zone, cancellationToken);
        if (Whereabouts.StaysOf(parsed) is { } stays)
            await library.SetStaysAsync(listener.Id, stays, cancellationToken);
        var reports = await Imported.IntoAsync(library, listener.Id, parsed, cancellationToken);
        await parsed.InvocationConfiguration.Output.WriteAsync(ConservationTable.Of(reports, parsed.Words()));
        return ExitCode.Done;
    }
}
