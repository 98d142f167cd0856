using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using Wrapped.Library;
using Wrapped.Recaps;
using Wrapped.Recaps.Ranges;
using Wrapped.Web.Listeners;
using Wrapped.Web.Stories;

namespace Wrapped.Web.Pages;

/// <summary>The years that the listener has, newest first; an invitation for whoever has none.</summary>
[AllowAnonymous]
public sealed class YearsModel(StoryShelf shelf, PlayLibrary library, IClock clock) : PageModel
{
    public IReadOnlyList<Recap> Years { get; private set; } = [];

    /// <summary>The one that is told when nobody says which (<see cref="UsualYear"/>); null without any.</summary>
    public int? Usual => Years.Count == 0 ? null : UsualYear.Of([.. Years.Select(recap => recap.Year)], Today);

    private LocalDate Today => HttpContext.Owner().Zones.At(clock.GetCurrentInstant()).Date;

    /// <summary>Whether players of the listener counted songs without saying when.</summary>
    public bool HasLifetime { get; private set; }

    /// <summary>How many imports wait to be kept.</summary>
    public int Staged { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (HttpContext.Listener() is not { } listener)
            return;
        Years = await shelf.AllAsync(listener, cancellationToken);
        HasLifetime = await library.HasLifetimeAsync(listener.Id, cancellationToken);
        Staged = await library.StagedAsync(listener.Id, cancellationToken);
    }

    /// <summary>Whether the year is not over where the listener is.</summary>
    public bool IsRunning(Recap recap) => recap.Range.IsProvisional(Today);

    /// <summary>To the story of any days; back where they are none.</summary>
    public IActionResult OnGetDays(string? from, string? to) =>
        RangeName.Find($"{from}--{to}", DateTimeZone.Utc) is null ? LocalRedirect("/years#other") : LocalRedirect($"/{from}--{to}");
}
