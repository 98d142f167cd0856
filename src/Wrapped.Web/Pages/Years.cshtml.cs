using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wrapped.Recaps;
using Wrapped.Web.Listeners;
using Wrapped.Web.Stories;

namespace Wrapped.Web.Pages;

/// <summary>The years that the listener has, newest first; an invitation for whoever has none.</summary>
[AllowAnonymous]
public sealed class YearsModel(StoryShelf shelf) : PageModel
{
    public IReadOnlyList<Recap> Years { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Years = HttpContext.Listener() is { } listener ? await shelf.AllAsync(listener, cancellationToken) : [];
}
