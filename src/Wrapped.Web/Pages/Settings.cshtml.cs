using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wrapped.Library;
using Wrapped.Web.Listeners;
using Wrapped.Web.Stories;

namespace Wrapped.Web.Pages;

/// <summary>Where the listener's clock stands.</summary>
public sealed class SettingsModel(PlayLibrary library, StoryShelf stories) : PageModel
{
    /// <summary>What was typed, where it names no zone.</summary>
    public string? Refused { get; private set; }

    [TempData]
    public bool Saved { get; set; }

    public async Task<IActionResult> OnPostAsync(string? zone)
    {
        var listener = HttpContext.Owner();
        if (!Zones.IsKnown(zone))
        {
            Refused = zone ?? "";
            return Page();
        }
        await library.SetZoneAsync(listener.Id, zone!, CancellationToken.None);
        stories.Forget(listener.Id);
        Saved = true;
        return RedirectToPage();
    }
}
