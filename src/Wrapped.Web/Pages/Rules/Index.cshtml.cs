using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using Wrapped.Cards.Words;
using Wrapped.Library;
using Wrapped.Recaps;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Ranges;
using Wrapped.Rules;
using Wrapped.Rules.Suggestions;
using Wrapped.Web.Listeners;
using Wrapped.Web.Rules;

namespace Wrapped.Web.Pages.Rules;

/// <summary>The listener's own rules of counting: those that hold, what the data suggests, and what one more would change.</summary>
public sealed class RulesModel(PlayLibrary library, Wording words, IClock clock) : PageModel
{
    private const int MostRules = 500;

    public RuleSet Rules { get; private set; } = RuleSet.None;

    /// <summary>The ranges to choose from, as they are named in addresses: years, newest first, then all time.</summary>
    public IReadOnlyList<string> Ranges { get; private set; } = [];

    /// <summary>The one that suggestions and previews are about.</summary>
    public string Chosen { get; private set; } = "all";

    public IReadOnlyList<Suggestion> Suggestions { get; private set; } = [];

    public PickedNames Names { get; private set; } = PickedNames.None;

    /// <summary>What was typed and is no rule.</summary>
    public TypedRule? Refused { get; private set; }

    /// <summary>Which words say why.</summary>
    public string? Why { get; private set; }

    /// <summary>The rule that is looked at before it is added, or removed.</summary>
    public RulePreview? Preview { get; private set; }

    [TempData]
    public string? Done { get; set; }

    public async Task OnGetAsync(string? days) => Offer(await LoadAsync(days));

    public async Task<IActionResult> OnPostPreviewAsync(TypedRule typed, string? days)
    {
        var heard = await LoadAsync(days);
        if (Read(typed) is { } rule)
            Preview = RulePreview.Of(heard, Rules, rule);
        else
            Offer(heard);
        return Page();
    }

    public async Task<IActionResult> OnPostAddAsync(TypedRule typed)
    {
        var listener = HttpContext.Owner();
        var rules = await library.RulesAsync(listener.Id);
        if (Read(typed) is { } rule && rules.With(rule) is { Rules.Count: <= MostRules } more)
        {
            await library.SetRulesAsync(listener.Id, more, CancellationToken.None);
            return Changed("Rules.Added");
        }
        Why ??= "Why.Many";
        Offer(await LoadAsync(null));
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? line)
    {
        var listener = HttpContext.Owner();
        if (RuleText.Parse(line ?? "") is { } rule)
            await library.SetRulesAsync(listener.Id, (await library.RulesAsync(listener.Id)).Without(rule), CancellationToken.None);
        return Changed("Rules.Removed");
    }

    private Rule? Read(TypedRule typed)
    {
        var (rule, why) = typed.Read(words);
        (Refused, Why) = rule is null ? (typed, why) : (null, null);
        return rule;
    }

    // All that was heard, with the chosen range; null for a listener without any music.
    private async Task<Listening?> LoadAsync(string? days)
    {
        var listener = HttpContext.Owner();
        var years = await library.YearsAsync(listener.Id, listener.Zones, HttpContext.RequestAborted);
        Rules = await library.RulesAsync(listener.Id, HttpContext.RequestAborted);
        Ranges = [.. years.Reverse().Select(year => RangeName.Of(DateRange.OfYear(year), listener.Zones.Home)), RangeName.Of(DateRange.AllTime(), listener.Zones.Home)];
        Chosen = Ranges.FirstOrDefault(range => range == days) is { } asked ? asked : UsualYear.Of(years, listener.Zones.At(clock.GetCurrentInstant()).Date) is { } usual ? RangeName.Of(DateRange.OfYear(usual), listener.Zones.Home) : Ranges[^1];
        var ever = await library.ReadAsync(listener.Id, DateRange.AllTime(), listener.Zones, HttpContext.RequestAborted);
        return ever is null ? null : ever with { Range = RangeName.Find(Chosen, listener.Zones.Home)! };
    }

    private void Offer(Listening? heard)
    {
        if (heard is null)
            return;
        Names = PickedNames.Of(Music.Of(heard with { Range = DateRange.AllTime() }));
        Suggestions = SuggestedRules.Of(Rules.Apply(heard), Rules);
    }

    private RedirectToPageResult Changed(string done)
    {
        Done = done;
        return RedirectToPage(pageName: null, pageHandler: "");
    }
}
