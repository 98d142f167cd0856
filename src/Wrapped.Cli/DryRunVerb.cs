using System.CommandLine;
using System.Globalization;
using NodaTime;
using Wrapped.Cards.Words;
using Wrapped.Library;

namespace Wrapped.Cli;

/// <summary><c>wrapped import --dry-run</c>: what would become of every row, and what the years would hold, beside what the library holds now.</summary>
internal static class DryRunVerb
{
    /// <summary>Stages the files in the library, or in one in memory where there is none or it does not know the listener, looks, and takes them out again.</summary>
    public static async Task<int> RunAsync(ParseResult parsed, FileInfo? file, string name, IClock clock, CancellationToken cancellationToken)
    {
        if (file is not null)
        {
            await using var kept = await PlayLibrary.OpenAsync(file.FullName, clock, cancellationToken);
            if (await kept.FindListenerAsync(name, cancellationToken) is { } known)
                return await LookAsync(parsed, kept, known, cancellationToken);
        }

        await using var library = await PlayLibrary.InMemoryAsync(clock, cancellationToken);
        return await LookAsync(parsed, library, await library.AddListenerAsync(name, parsed.GetValue(Whereabouts.Home) ?? "UTC", cancellationToken), cancellationToken);
    }

    private static async Task<int> LookAsync(ParseResult parsed, PlayLibrary library, Listener listener, CancellationToken cancellationToken)
    {
        var before = (await library.ImportsAsync(listener.Id, cancellationToken)).Select(import => import.Id).ToHashSet();
        try
        {
            var reports = await Imported.IntoAsync(library, listener.Id, parsed, cancellationToken, isKept: false);
            var zones = await Whereabouts.OfAsync(parsed, listener.Zones);
            var preview = await library.PreviewAsync(listener.Id, [.. reports.Where(report => report.State == ImportState.Staged).Select(report => report.Id)], zones, cancellationToken);
            var told = reports.Select(report => preview.Imports.FirstOrDefault(staged => staged.Id == report.Id) ?? report).ToList();
            await parsed.InvocationConfiguration.Output.WriteAsync(ConservationTable.Of(told, parsed.Words()));
            await parsed.WriteLinesAsync(Years(preview, parsed.Words()));
            return ExitCode.Done;
        }
        finally
        {
            // Whatever happened, and even when it was cancelled.
            foreach (var import in (await library.ImportsAsync(listener.Id, CancellationToken.None)).Where(import => !before.Contains(import.Id)))
                await library.UndoAsync(listener.Id, import.Id, CancellationToken.None);
        }
    }

    private static IEnumerable<string> Years(ImportPreview preview, Wording words)
    {
        var changed = preview.Years.Where(year => year.MsBefore != year.MsAfter).ToList();
        yield return "";
        yield return words[changed.Count == 0 ? "verb.import.no-year" : "verb.import.years"];
        foreach (var (year, before, after) in changed)
        {
            var (now, then) = (Wording.WholeMinutes(before), Wording.WholeMinutes(after));
            yield return string.Create(CultureInfo.InvariantCulture, $"{year,6}{words.Whole(now),12} → {words.Whole(then),-10}{(then < now ? "−" : "+")}{words.Whole(Math.Abs(then - now))}");
        }
    }
}
