using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime.Text;
using Wrapped.Library;
using Wrapped.Recaps.Ranges;
using Wrapped.Web.Listeners;

namespace Wrapped.Web.Pages;

/// <summary>Where the listener's clock stands: at home, and wherever else they stayed.</summary>
public sealed class SettingsModel(PlayLibrary library) : PageModel
{
    /// <summary>What was typed, where it names no zone.</summary>
    public string? Refused { get; private set; }

    /// <summary>What was typed, where it is no stay.</summary>
    public TypedStay? RefusedStay { get; private set; }

    /// <summary>Which words say why.</summary>
    public string? Why { get; private set; }

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
        return Changed();
    }

    public async Task<IActionResult> OnPostAddStayAsync(string? from, string? to, string? zone)
    {
        var listener = HttpContext.Owner();
        var typed = new TypedStay(from, to, zone);
        if (typed.Read() is not { } stay)
            return Refuse(typed, typed.Days is null ? "Settings.Stay.Days" : "Settings.Zone.Unknown");
        try
        {
            await library.SetStaysAsync(listener.Id, listener.Zones.Stays.Append(stay), CancellationToken.None);
        }
        catch (ArgumentException)
        {
            return Refuse(typed, "Settings.Stay.Shared");
        }
        return Changed();
    }

    public async Task<IActionResult> OnPostRemoveStayAsync(string? from)
    {
        var listener = HttpContext.Owner();
        await library.SetStaysAsync(listener.Id, listener.Zones.Stays.Where(stay => Text(stay) != from), CancellationToken.None);
        return Changed();
    }

    /// <summary>The first day of a stay, which tells it from all others.</summary>
    public static string Text(Stay stay)
    {
        ArgumentNullException.ThrowIfNull(stay);
        return LocalDatePattern.Iso.Format(stay.From);
    }

    private PageResult Refuse(TypedStay typed, string why)
    {
        (RefusedStay, Why) = (typed, why);
        return Page();
    }

    private RedirectToPageResult Changed()
    {
        Saved = true;
        return RedirectToPage(pageName: null, pageHandler: "");
    }
}
