using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Wrapped.Cards;
using Wrapped.Web.Imports;
using Wrapped.Web.Stories;

namespace Wrapped.Web.Pages;

/// <summary>The landing page: what this is, and where to drop an export.</summary>
[AllowAnonymous]
public sealed class IndexModel(IOptions<UploadLimits> limits, StoryTeller teller) : PageModel
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
}
