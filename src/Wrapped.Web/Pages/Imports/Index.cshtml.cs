using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wrapped.Library;
using Wrapped.Web.Imports;
using Wrapped.Web.Listeners;

namespace Wrapped.Web.Pages.Imports;

/// <summary>Every file that the listener has brought, newest first, and what those would do that wait to be kept.</summary>
[AllowAnonymous]
public sealed class IndexModel(PlayLibrary library, PendingImports pending) : PageModel
{
    public IReadOnlyList<ImportReport> Imports { get; private set; } = [];

    /// <summary>What keeping all that are staged would do; null where none is, or some are still read.</summary>
    public ImportPreview? Preview { get; private set; }

    /// <summary>Whether some wait or run.</summary>
    public bool IsBusy { get; private set; }

    /// <summary>What the library says, except that an import which is run again waits or runs already.</summary>
    public ImportState State(ImportReport import)
    {
        ArgumentNullException.ThrowIfNull(import);
        return pending.Find(import.Listener, import.Id) is { } job ? (job.StartedAt is null ? ImportState.Waiting : ImportState.Running) : import.State;
    }

    /// <summary>How many of its rows count, or would.</summary>
    public long Stored(ImportReport import)
    {
        ArgumentNullException.ThrowIfNull(import);
        return (Preview?.Imports.FirstOrDefault(staged => staged.Id == import.Id) ?? import).Tally.Stored;
    }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (HttpContext.Listener() is not { } listener)
            return;
        IsBusy = pending.Of(listener.Id).Count > 0;
        Imports = await library.ImportsAsync(listener.Id, cancellationToken);
        if (!IsBusy && Staged(Imports) is { Length: > 0 } staged)
            Preview = await library.PreviewAsync(listener.Id, staged, listener.Zones, cancellationToken);
    }

    public async Task<IActionResult> OnPostKeepAsync()
    {
        if (HttpContext.Listener() is not { } listener)
            return NotFound();
        await library.KeepAsync(listener.Id, Staged(await library.ImportsAsync(listener.Id)), CancellationToken.None);
        return LocalRedirect("/years");
    }

    private static long[] Staged(IReadOnlyList<ImportReport> imports) => [.. imports.Where(import => import.State == ImportState.Staged).Select(import => import.Id)];
}
