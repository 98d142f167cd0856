using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wrapped.Web.Languages;
using Wrapped.Web.Listeners;

namespace Wrapped.Web.Pages;

/// <summary>Takes the reader's choice of a language, and goes back to where they were.</summary>
[AllowAnonymous]
public sealed class LanguageModel : PageModel
{
    public IActionResult OnGet() => NotFound();

    public IActionResult OnPost(string? language, string? back)
    {
        if (SpokenLanguages.All.FirstOrDefault(one => one.Name == language) is { } chosen)
            SpokenLanguages.Choose(Response, chosen, GuestCookies.Lasting);
        return LocalRedirect(Url.IsLocalUrl(back) ? back : "/");
    }
}
