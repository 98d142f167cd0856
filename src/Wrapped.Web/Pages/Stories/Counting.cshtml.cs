using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wrapped.Cards;
using Wrapped.Web.Stories;

namespace Wrapped.Web.Pages.Stories;

/// <summary>How every card is counted; the cards are those of the example, which has them all.</summary>
[AllowAnonymous]
public sealed class CountingModel(StoryTeller teller) : PageModel
{
    public IReadOnlyList<Card> Cards => teller.Example();
}
