using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using Wrapped.Cards.Words;
using Wrapped.Library;
using Wrapped.Web.Listeners;

namespace Wrapped.Web.Imports;

/// <summary>GET /imports/{id}/rows.csv: every row that was skipped or could not be read, and why.</summary>
public static class RefusedRowsEndpoint
{
    public static async Task<IResult> GetAsync(long id, HttpContext context, PlayLibrary library, IStringLocalizer<Words> words, Wording wording)
    {
        var listener = context.Owner();
        if (await library.FindImportAsync(listener.Id, id, context.RequestAborted) is null)
            return Results.NotFound();
        return Results.Stream(
            body => WriteAsync(body, library.RefusedRowsAsync(listener.Id, id, context.RequestAborted), words, wording),
            "text/csv; charset=utf-8",
            string.Create(CultureInfo.InvariantCulture, $"wrapped-rows-{id}.csv"));
    }

    private static async Task WriteAsync(Stream body, IAsyncEnumerable<RefusedRow> rows, IStringLocalizer words, Wording wording)
    {
        // With a byte order mark, without which spreadsheets read it as anything but UTF-8.
        await using var text = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        await text.WriteLineAsync(CsvRow.Of(words["Rows.File"], words["Rows.Number"], words["Rows.Outcome"], words["Rows.Reason"]));
        await foreach (var row in rows)
        {
            var (outcome, reason) = row.Skipped is { } skipped ? ("Rows.Skipped", wording.Reason(skipped)) : ("Rows.Failed", row.Failed is { } failed ? wording.Reason(failed) : "");
            await text.WriteLineAsync(CsvRow.Of(row.Place.File, row.Place.Number.ToString(CultureInfo.InvariantCulture), words[outcome], reason));
        }
    }
}
