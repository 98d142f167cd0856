using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wrapped.Cards.Words;
using Wrapped.Web.Listeners;
using Wrapped.Web.Stories;

namespace Wrapped.Web.Pages.Stories;

/// <summary>The story of a listener's year, or of other days by their name, card by card.</summary>
public sealed class YearModel(StoryTeller teller, StoryShelf shelf, Wording words) : PageModel
{
    public StoryView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string days, string? card)
    {
        if (await shelf.FindAsync(HttpContext.Owner(), days, HttpContext.RequestAborted) is not { } recap
            || StoryView.At(teller.Tell(recap), card, "/" + days, "/years", words.Range(recap)) is not { } view)
            return NotFound();
        View = view with { IsOwn = true };
        return Page();
    }
}
