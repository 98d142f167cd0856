using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wrapped.Library;
using Wrapped.Web.Imports;
using Wrapped.Web.Listeners;

namespace Wrapped.Web.Pages;

/// <summary>Erases everything of a listener, once they say it twice.</summary>
public sealed class EraseModel(PlayLibrary library, PendingImports pending, UploadFolder uploads) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        var listener = HttpContext.Owner();
        foreach (var job in pending.Of(listener.Id))
            await job.CancelAsync();
        await library.EraseAsync(listener.Id, CancellationToken.None);
        uploads.DeleteAll(listener.Id);
        await Guests.SignOutAsync(HttpContext);
        return LocalRedirect("/erased");
    }
}
