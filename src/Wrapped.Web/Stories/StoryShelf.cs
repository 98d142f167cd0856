using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;
using Wrapped.Library;
using Wrapped.Recaps;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Web.Stories;

/// <summary>The recaps of listeners, kept for a minute, since whoever looks at one card looks at the next.</summary>
public sealed class StoryShelf(PlayLibrary library, IMemoryCache cache)
{
    private static readonly TimeSpan Keeping = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<long, int> _versions = new();

    /// <summary>Null when the listener heard no music in that year.</summary>
    public async Task<Recap?> FindAsync(Listener listener, int year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(listener);
        var key = (listener.Id, listener.Zone, year, _versions.GetValueOrDefault(listener.Id));
        if (cache.TryGetValue(key, out Recap? kept))
            return kept;
        var listening = await library.ReadAsync(listener.Id, DateRange.OfYear(year), listener.Zones, cancellationToken);
        return listening is null ? null : cache.Set(key, Recap.Of(listening), new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = Keeping, Size = 1 });
    }

    /// <summary>A year of each that the listener has, newest first.</summary>
    public async Task<IReadOnlyList<Recap>> AllAsync(Listener listener, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(listener);
        var recaps = new List<Recap>();
        foreach (var year in (await library.YearsAsync(listener.Id, listener.Zones, cancellationToken)).Reverse())
        {
            if (await FindAsync(listener, year, cancellationToken) is { } recap)
                recaps.Add(recap);
        }
        return recaps;
    }

    /// <summary>To be called whenever the listener's plays change.</summary>
    public void Forget(long listener) => _versions.AddOrUpdate(listener, 1, (_, version) => version + 1);
}
