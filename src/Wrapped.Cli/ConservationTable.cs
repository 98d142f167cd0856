using System.Globalization;
using System.Text;
using Wrapped.Cards.Words;
using Wrapped.Library;

namespace Wrapped.Cli;

/// <summary>What became of every row, as a table for people: one line a history file, then the reasons.</summary>
internal static class ConservationTable
{
    public static string Of(IReadOnlyList<ImportReport> reports, Wording words)
    {
        var text = new StringBuilder();
        foreach (var report in reports.Where(report => report.State == ImportState.AlreadyHere))
            text.AppendLine(words.Say("tally.already", report.FileName));
        var done = reports.Where(report => report.State == ImportState.Done).ToList();
        if (done.Count == 0)
            return text.ToString();

        var lines = done.SelectMany(report => report.Files).Select(file => (file.File, file.Tally)).ToList();
        var sum = ImportReport.Sum(done);
        var width = lines.Select(line => line.File.Length).Append(24).Max();
        string[] headings = [words["tally.read"], words["tally.stored"], words["tally.duplicates"], words["tally.skipped"], words["tally.failed"]];
        text.AppendLine(Row("", width, headings));
        foreach (var (file, tally) in lines.Append(("=", sum)))
            text.AppendLine(Row(file, width, [.. new[] { tally.Read, tally.Stored, tally.DuplicateRows, tally.SkippedRows, tally.FailedRows }.Select(words.Whole)]));
        foreach (var (reason, rows) in words.Reasons(sum))
            text.AppendLine(CultureInfo.InvariantCulture, $"  {words.Whole(rows)}: {reason}");
        var (songs, plays) = (done.Sum(report => report.Counted.Songs), done.Sum(report => report.Counted.Plays));
        if (songs > 0)
            text.AppendLine(words.Say("tally.counted", words.Whole(songs), words.Whole(plays)));
        return text.ToString();
    }

    private static string Row(string name, int width, string[] cells) => name.PadRight(width) + string.Concat(cells.Select(cell => cell.PadLeft(16)));
}
