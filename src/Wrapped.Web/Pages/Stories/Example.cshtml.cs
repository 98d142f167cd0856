using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Wrapped.Web.Stories;

namespace Wrapped.Web.Pages.Stories;

/// <summary>The story of a listener who was made up, for those whose export is still on its way.</summary>
[AllowAnonymous]
public sealed class ExampleModel(StoryTeller teller, IStringLocalizer<Pages.Words> words) : PageModel
{
    public StoryView View { get; private set; } = null!;

    public IActionResult OnGet(string? card)
    {
        if (StoryView.At(teller.Example(), card, "/example", "/", teller.ExampleName) is not { } view)
            return NotFound();
        View = view with { Preview = new(Request, view.Address(view.Place), view.Title, words["Example.More"], view.LinkPicture) };
        return Page();
    }
}
