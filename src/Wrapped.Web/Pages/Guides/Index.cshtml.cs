using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wrapped.Web.Guides;

namespace Wrapped.Web.Pages.Guides;

/// <summary>Where to ask a service for what it knows, and what arrives.</summary>
[AllowAnonymous]
public sealed class GuidesModel : PageModel
{
    public Guide Shown { get; private set; } = null!;

    public IActionResult OnGet(string? service)
    {
        if (GuideShelf.Find(service, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) is not { } page)
            return NotFound();
        Shown = page;
        return Page();
    }
}
