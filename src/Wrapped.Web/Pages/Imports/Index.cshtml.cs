using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wrapped.Library;
using Wrapped.Web.Imports;
using Wrapped.Web.Listeners;

namespace Wrapped.Web.Pages.Imports;

/// <summary>Every file that the listener has brought, newest first.</summary>
[AllowAnonymous]
public sealed class IndexModel(PlayLibrary library, PendingImports pending) : PageModel
{
    public IReadOnlyList<ImportReport> Imports { get; private set; } = [];

    /// <summary>What the library says, except that an import which is run again waits or runs already.</summary>
    public ImportState State(ImportReport import)
    {
        ArgumentNullException.ThrowIfNull(import);
        return pending.Find(import.Listener, import.Id) is { } job ? (job.StartedAt is null ? ImportState.Waiting : ImportState.Running) : import.State;
    }

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Imports = HttpContext.Listener() is { } listener ? await library.ImportsAsync(listener.Id, cancellationToken) : [];
}
