using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Wrapped.Cards.Words;
using Wrapped.Library;
using Wrapped.Web.Languages;
using Wrapped.Web.Listeners;

namespace Wrapped.Web.Pages.Twice;

/// <summary>What several services tell of one listening: what counts, how sure it is, and the ways to say otherwise.</summary>
public sealed class TwiceModel(PlayLibrary library, Wording wording, IStringLocalizer<Web.Twice.Words> words) : PageModel
{
    private const int OnAPage = 30;
    private const int MostPages = 10_000;
    private const int MostOwn = 200;

    public bool CountsTwice { get; private set; }

    public IReadOnlyList<ToldTwiceBySources> Sums { get; private set; } = [];

    public IReadOnlyList<ToldTwicePair> Pairs { get; private set; } = [];

    public bool HasMore { get; private set; }

    /// <summary>What the listener says are listenings of their own.</summary>
    public IReadOnlyList<ToldListening> Own { get; private set; } = [];

    /// <summary>The page, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; } = 1;

    [TempData]
    public string? Done { get; set; }

    /// <summary>How many pairs come before those of this page.</summary>
    public int First => (Number - 1) * OnAPage;

    /// <summary>How long lies between both starts.</summary>
    public string Apart(ToldTwicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var apart = (long)Math.Abs((pair.Row.StartedAt - pair.By.StartedAt).TotalSeconds);
        return apart < 180 ? words.Count("Twice.Seconds", apart) : wording.Duration(apart * 1000);
    }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var listener = HttpContext.Owner().Id;
        Number = Math.Clamp(Number, 1, MostPages);
        CountsTwice = await library.CountsTwiceAsync(listener, cancellationToken);
        Sums = await library.ToldTwiceAsync(listener, cancellationToken);
        var pairs = await library.ToldTwiceAsync(listener, First, OnAPage + 1, cancellationToken);
        (Pairs, HasMore) = ([.. pairs.Take(OnAPage)], pairs.Count > OnAPage);
        Own = await library.ToldApartAsync(listener, MostOwn, cancellationToken);
    }

    public async Task<IActionResult> OnPostCountAsync(bool all)
    {
        await library.SetCountsTwiceAsync(HttpContext.Owner().Id, all, CancellationToken.None);
        return Changed(all ? "Twice.All.Done" : "Twice.Once.Done");
    }

    public Task<IActionResult> OnPostApartAsync(long number) => SayAsync(number, isApart: true);

    public Task<IActionResult> OnPostTogetherAsync(long number) => SayAsync(number, isApart: false);

    private async Task<IActionResult> SayAsync(long number, bool isApart) =>
        await library.SetApartAsync(HttpContext.Owner().Id, number, isApart, CancellationToken.None) ? Changed(isApart ? "Twice.Apart.Done" : "Twice.Together.Done") : NotFound();

    private RedirectToPageResult Changed(string done)
    {
        Done = done;
        return RedirectToPage(pageName: null, pageHandler: "");
    }
}
