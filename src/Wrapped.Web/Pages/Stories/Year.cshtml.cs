using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wrapped.Web.Listeners;
using Wrapped.Web.Stories;

namespace Wrapped.Web.Pages.Stories;

/// <summary>The story of a listener's year, card by card.</summary>
public sealed class YearModel(StoryTeller teller) : PageModel
{
    public StoryView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int year, string? card)
    {
        var cards = await teller.FindAsync(HttpContext.Owner(), year, HttpContext.RequestAborted);
        if (StoryView.At(cards, card, "/" + year.ToString("0000", CultureInfo.InvariantCulture), "/years", year) is not { } view)
            return NotFound();
        View = view;
        return Page();
    }
}
