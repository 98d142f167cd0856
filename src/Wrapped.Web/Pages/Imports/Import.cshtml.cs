using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using NodaTime;
using Wrapped.Cards.Words;
using Wrapped.Library;
using Wrapped.Web.Imports;
using Wrapped.Web.Languages;
using Wrapped.Web.Listeners;

namespace Wrapped.Web.Pages.Imports;

/// <summary>One import: how far it is, what came of it, and the ways to stop it, run it again or undo it.</summary>
public sealed class ImportModel(
    PlayLibrary library, PendingImports pending, UploadFolder uploads, KeptTables tables, IClock clock, Wording wording, IStringLocalizer<Web.Imports.Words> words) : PageModel
{
    public ImportReport Report { get; private set; } = null!;

    /// <summary>Null once it is over.</summary>
    public ImportJob? Job { get; private set; }

    public ImportProgress Progress => ImportProgress.Of(Job!, clock.GetCurrentInstant(), words);

    /// <summary>What keeping it would do; null unless it waits for that.</summary>
    public ImportPreview? Preview { get; private set; }

    /// <summary>The days of its first and last listening, where the listener was.</summary>
    public string First => Day(Report.FirstPlay);

    public string Last => Day(Report.LastPlay);

    /// <summary>Why rows are not taken, and which, for a few of them.</summary>
    public IReadOnlyList<(string Reason, string Where)> Examples { get; private set; } = [];

    /// <summary>The years from its first play to its last that have a story.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>The file's name for the middle of a sentence, which its own direction of writing must not turn (https://www.w3.org/International/questions/qa-bidi-unicode-controls).</summary>
    public string IsolatedName => $"\u2068{Report.FileName}\u2069";

    public bool CanRunAgain { get; private set; }

    /// <summary>Whether it is a table that is kept until somebody says what its columns are.</summary>
    public bool IsTable => tables.Find(Report.Listener, Report.Id) is not null;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var listener = HttpContext.Owner();
        var id = (long)context.HandlerArguments["id"]!;

        // Asked for first: an import that ends between the two questions then shows as ended.
        Job = pending.Find(listener.Id, id);
        if (await library.FindImportAsync(listener.Id, id, HttpContext.RequestAborted) is not { } report)
        {
            context.Result = NotFound();
            return;
        }
        Report = report;
        CanRunAgain = uploads.Find(listener.Id, id) is not null;
        await next();
    }

    public async Task OnGetAsync(long id)
    {
        if (Report.State == ImportState.Staged && Job is null)
            await LookAheadAsync();
        if (Report is not { FirstPlay: { } first, LastPlay: { } last })
            return;
        var listener = HttpContext.Owner();
        Years = [.. (await library.YearsAsync(listener.Id, listener.Zones, HttpContext.RequestAborted)).Where(year => year >= listener.Zones.At(first).Year && year <= listener.Zones.At(last).Year)];
    }

    public async Task<IActionResult> OnPostKeepAsync(long id)
    {
        await library.KeepAsync(Report.Listener, [id], CancellationToken.None);
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostStopAsync(long id)
    {
        if (Job is not null)
            await Job.CancelAsync();
        return RedirectToPage(new { id });
    }

    public IActionResult OnPostAgain(long id)
    {
        if (CanRunAgain)
            pending.Add(Report);
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostUndoAsync(long id)
    {
        if (Job is not null)
            return RedirectToPage(new { id });
        await library.UndoAsync(Report.Listener, id, CancellationToken.None);
        uploads.Delete(Report.Listener, id);
        return LocalRedirect("/imports");
    }

    private async Task LookAheadAsync()
    {
        Preview = await library.PreviewAsync(Report.Listener, [Report.Id], HttpContext.Owner().Zones, HttpContext.RequestAborted);
        var rows = await library.RefusedExamplesAsync(Report.Listener, Report.Id, most: 3, HttpContext.RequestAborted);
        Examples =
        [
            .. rows.GroupBy(row => (row.Skipped, row.Failed, row.Place.File)).Select(same => (
                wording[same.Key.Skipped is { } skipped ? $"skip.{skipped}" : $"fail.{same.Key.Failed}"],
                words[same.Count() == 1 ? "Staged.Row.Which" : "Staged.Rows.Which", string.Join(", ", same.Select(row => Amounts.Whole(row.Place.Number))), same.Key.File].Value)),
        ];
    }

    private string Day(Instant? moment) => moment is { } at ? Amounts.Day(HttpContext.Owner().Zones.At(at).Date) : "";
}
