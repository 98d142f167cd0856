using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using NodaTime;
using Wrapped.Cards;
using Wrapped.Library;
using Wrapped.Recaps.Ranges;
using Wrapped.Web.Imports;
using Wrapped.Web.Listeners;
using Wrapped.Web.Stories;

namespace Wrapped.Web.Pages;

/// <summary>The landing page: what this is, and where to drop an export.</summary>
[AllowAnonymous]
public sealed class IndexModel(IOptions<UploadLimits> limits, StoryTeller teller, PlayLibrary library, IClock clock) : PageModel
{
    private static readonly string[] Best = ["minutes", "opening", "top-artists"];

    [BindProperty(SupportsGet = true)]
    public string? Chosen { get; set; }

    public bool NothingChosen => Chosen == "none";

    public long MaxBytes => limits.Value.MaxBytes;

    /// <summary>The cards of the example that the page shows off.</summary>
    public IReadOnlyList<string> Fan => [.. Best.Intersect(Example.Select(card => card.Slug), StringComparer.Ordinal)];

    /// <summary>All of them.</summary>
    public IReadOnlyList<Card> Example { get; } = teller.Example();

    /// <summary>The year to lead a listener to (<see cref="UsualYear"/>); null for whoever has none.</summary>
    public int? Usual { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (HttpContext.Listener() is { } listener)
            Usual = UsualYear.Of(await library.YearsAsync(listener.Id, listener.Zones, cancellationToken), listener.Zones.At(clock.GetCurrentInstant()).Date);
    }
}
