using System.CommandLine;
using System.Globalization;
using NodaTime;
using Wrapped.Cards.Words;
using Wrapped.Imports;
using Wrapped.Importers.OwnTables;
using Wrapped.Plays;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Cli;

/// <summary><c>wrapped columns</c>: what columns a table has, what they probably are, and its first rows as they would be read. Nothing is stored.</summary>
internal static class ColumnsVerb
{
    private const int Shown = 5;

    private static readonly Argument<FileInfo> Table = new("file") { Description = "A table as CSV." };

    static ColumnsVerb() => Table.Validators.Add(result =>
    {
        foreach (var missing in result.Tokens.Where(token => !File.Exists(token.Value)))
            result.AddError($"There is no file at {missing.Value}.");
    });

    public static Command Create()
    {
        var verb = new Command("columns", "Tells what columns a CSV file has, proposes a --map, and shows the first rows as they would be read.") { Table, MapChoice.Map, Whereabouts.Home, Choices.Language };
        verb.SetAction(RunAsync);
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (words, name) = (parsed.Words(), parsed.GetValue(Table)!.Name);
        await using var file = parsed.GetValue(Table)!.OpenRead();
        var look = TableLook.Of(file) ?? throw new UnusableInputException(words.Say("verb.columns.none", name));
        await parsed.WriteLinesAsync(ToldColumns.Lines(look, words));
        if ((MapChoice.Of(parsed) ?? look.Guess().Map) is not { } map)
            return ExitCode.Done;
        try
        {
            var home = DateTimeZoneProviders.Tzdb[parsed.GetValue(Whereabouts.Home) ?? "UTC"];
            await parsed.WriteLinesAsync(Lines(await TablePreview.OfAsync(file, name, map, new ZoneHistory(home), Shown, cancellationToken), home, words));
            return ExitCode.Done;
        }
        catch (ExportRefusedException refused)
        {
            throw new UnusableInputException(words.Sentence(refused.Refusal, name));
        }
    }

    private static IEnumerable<string> Lines(TablePreview preview, DateTimeZone home, Wording words)
    {
        yield return "";
        foreach (var row in preview.First)
            yield return Line(row, home, words);
        yield return "";
        yield return words.Say(preview.IsWhole ? "verb.columns.all" : "verb.columns.first", words.Whole(preview.Tally.Read), words.Whole(preview.Tally.Stored));
        foreach (var (reason, rows) in words.Reasons(preview.Tally))
            yield return $"  {words.Whole(rows)}: {reason}";
    }

    private static string Line(SourceRow row, DateTimeZone home, Wording words) => row switch
    {
        ListenedRow play => $"{At(play, home),-19}  {play.Title}{(play.Artist.Length == 0 ? "" : $" – {play.Artist}")}{(play.Album is null ? "" : $" ({play.Album})")}, {Lasted(play, words)}",
        SkippedRow skipped => words.Reason(skipped.Reason),
        FailedRow failed => words.Reason(failed.Reason),
        _ => "",
    };

    private static string At(ListenedRow play, DateTimeZone home) => play.StartedAt.InZone(home).ToString(
        play.Precision switch { TimePrecision.Second => "uuuu-MM-dd HH:mm:ss", TimePrecision.Day => "uuuu-MM-dd", _ => "uuuu-MM-dd HH:mm" }, CultureInfo.InvariantCulture);

    private static string Lasted(ListenedRow play, Wording words)
    {
        var seconds = (play.MsPlayed + 500) / 1000;
        var text = string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:00}");
        return play.IsEstimated ? words.Say("verb.columns.estimated", text) : text;
    }
}
