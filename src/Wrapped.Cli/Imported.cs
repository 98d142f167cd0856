using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using Wrapped.Cards.Words;
using Wrapped.Imports;
using Wrapped.Importers;
using Wrapped.Importers.OwnTables;
using Wrapped.Library;

namespace Wrapped.Cli;

/// <summary>Takes files into a library, and says on standard error why one is not taken.</summary>
internal static class Imported
{
    /// <summary>What became of each file, in order; those that are not to be kept are staged; <see cref="UnusableInputException"/> where no file holds anything.</summary>
    public static async Task<IReadOnlyList<ImportReport>> IntoAsync(PlayLibrary library, long listener, ParseResult parsed, CancellationToken cancellationToken, bool isKept = true)
    {
        var words = new Wording(CultureInfo.GetCultureInfo(parsed.GetValue(Choices.Language)!));
        var reports = new List<ImportReport>();
        string? lastRefusal = null;
        foreach (var file in parsed.GetValue(Choices.Files) ?? [])
        {
            if (lastRefusal is not null)
                await parsed.InvocationConfiguration.Error.WriteLineAsync(lastRefusal);
            lastRefusal = null;
            var report = await ImportAsync(library, listener, file, isKept, MapChoice.Of(parsed), cancellationToken);
            reports.Add(report);
            if (report.Refusal is { } refusal)
                lastRefusal = string.Join(Environment.NewLine, Sentences(refusal, file, words));
        }
        if (reports.TrueForAll(report => report.State == ImportState.Refused))
            throw new UnusableInputException(lastRefusal ?? words["input.none"]);
        if (lastRefusal is not null)
            await parsed.InvocationConfiguration.Error.WriteLineAsync(lastRefusal);
        return reports;
    }

    private static List<string> Sentences(ExportRefusal refusal, FileInfo file, Wording words)
    {
        var sentences = new List<string> { words.Sentence(refusal, file.Name) };
        if (!ToldColumns.Explain(refusal))
            return sentences;
        using var table = file.OpenRead();
        if (TableLook.Of(table) is { } look)
            sentences.AddRange(ToldColumns.Lines(look, words));
        return sentences;
    }

    private static async Task<ImportReport> ImportAsync(PlayLibrary library, long listener, FileInfo file, bool isKept, ColumnMap? map, CancellationToken cancellationToken)
    {
        await using var stream = file.OpenRead();
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
        var reserved = await library.ReserveAsync(listener, file.Name, file.Length, cancellationToken);
        var zones = (await library.FindListenerAsync(listener, cancellationToken))?.Zones;
        var rows = ExportReader.ReadAsync(stream, file.Name, ExportLimits.Default, zones: zones, map: map, cancellationToken: cancellationToken);
        return isKept ? await library.ImportAsync(listener, reserved.Id, hash, rows, ct: cancellationToken) : await library.StageAsync(listener, reserved.Id, hash, rows, ct: cancellationToken);
    }
}
