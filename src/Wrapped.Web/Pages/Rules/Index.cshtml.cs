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

    public Task OnGetAsync(string? days) => LoadAsync(days);

    public async Task<IActionResult> OnPostPreviewAsync(TypedRule typed, string? days)
    {
        var heard = await LoadAsync(days);
        if (Read(typed) is not { } rule)
            return Page();
        Preview = RulePreview.Of(heard, Rules, rule);
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
        Why = Why is null ? "Why.Many" : Why;
        await LoadAsync(null);
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
        Chosen = Ranges.Contains(days) ? days! : UsualYear.Of(years, listener.Zones.At(clock.GetCurrentInstant()).Date) is { } usual ? RangeName.Of(DateRange.OfYear(usual), listener.Zones.Home) : Ranges[^1];
        if (await library.ReadAsync(listener.Id, DateRange.AllTime(), listener.Zones, HttpContext.RequestAborted) is not { } ever)
            return null;
        Names = PickedNames.Of(Music.Of(ever));
        var heard = ever with { Range = RangeName.Find(Chosen, listener.Zones.Home)! };
        Suggestions = SuggestedRules.Of(Rules.Apply(heard), Rules);
        return heard;
    }

    private RedirectToPageResult Changed(string done)
    {
        Done = done;
        return RedirectToPage(pageName: null, pageHandler: "");
    }
}
