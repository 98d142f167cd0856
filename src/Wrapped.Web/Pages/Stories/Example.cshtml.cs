using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wrapped.Web.Stories;

namespace Wrapped.Web.Pages.Stories;

/// <summary>The story of a listener who was made up, for those whose export is still on its way.</summary>
[AllowAnonymous]
public sealed class ExampleModel(StoryTeller teller) : PageModel
{
    public StoryView View { get; private set; } = null!;

    public IActionResult OnGet(string? card)
    {
        if (StoryView.At(teller.Example(), card, "/example", "/", teller.ExampleName) is not { } view)
            return NotFound();
        View = view;
        return Page();
    }
}
