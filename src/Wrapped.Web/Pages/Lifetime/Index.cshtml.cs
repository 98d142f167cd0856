using Microsoft.AspNetCore.Mvc.RazorPages;
using Wrapped.Library;
using Wrapped.Web.Listeners;

namespace Wrapped.Web.Pages.Lifetime;

/// <summary>The songs that players of the listener counted, without saying when.</summary>
public sealed class LifetimeModel(PlayLibrary library) : PageModel
{
    private const int Most = 500;

    /// <summary>The first of them, most plays first.</summary>
    public IReadOnlyList<LifetimeSong> Songs { get; private set; } = [];

    /// <summary>How many there are in all.</summary>
    public int Count { get; private set; }

    /// <summary>Of all of them.</summary>
    public long Plays { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var all = await library.LifetimeAsync(HttpContext.Owner().Id, cancellationToken);
        (Songs, Count, Plays) = ([.. all.Take(Most)], all.Count, all.Sum(song => song.Plays));
    }
}
