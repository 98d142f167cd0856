using System.Data.Common;
using Microsoft.Extensions.Caching.Memory;
using Wrapped.Library;
using Wrapped.Recaps;
using Wrapped.Recaps.Ranges;
using Wrapped.Rules;

namespace Wrapped.Web.Stories;

/// <summary>
/// The recaps of listeners, counted by their own rules. Each is counted once and kept in the library until its input or the code changes, and a minute in memory, since whoever looks at one card looks at the next.
/// </summary>
public sealed partial class StoryShelf(PlayLibrary library, IMemoryCache cache, ILogger<StoryShelf> log)
{
    private const string OnCards = " on cards";

    private static readonly TimeSpan Remembering = TimeSpan.FromMinutes(1);

    /// <summary>What may be shown of the range of that name (<see cref="RangeName"/>); null when there is no such range, or nothing is told of it.</summary>
    public async Task<Recap?> FindAsync(Listener listener, string days, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(listener);
        return RangeName.Find(days, listener.Zones.Home) is { } range ? (await FindAsync(listener, [range], cancellationToken)).SingleOrDefault() : null;
    }

    /// <summary>The same with the names that are hidden on cards.</summary>
    public async Task<Recap?> CountedAsync(Listener listener, string days, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(listener);
        return RangeName.Find(days, listener.Zones.Home) is { } range ? (await FindAsync(listener, [range], hides: false, cancellationToken)).SingleOrDefault() : null;
    }

    /// <summary>What may be shown of each year that the listener has, newest first.</summary>
    public async Task<IReadOnlyList<Recap>> AllAsync(Listener listener, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(listener);
        var years = await library.YearsAsync(listener.Id, listener.Zones, cancellationToken);
        return await FindAsync(listener, [.. years.Reverse().Select(DateRange.OfYear)], cancellationToken);
    }

    /// <summary>What may be shown of those ranges of which anything is told, in the order of the ranges.</summary>
    public Task<IReadOnlyList<Recap>> FindAsync(Listener listener, IReadOnlyList<DateRange> ranges, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(listener);
        ArgumentNullException.ThrowIfNull(ranges);
        return FindAsync(listener, ranges, hides: true, cancellationToken);
    }

    private async Task<IReadOnlyList<Recap>> FindAsync(Listener listener, IReadOnlyList<DateRange> ranges, bool hides, CancellationToken cancellationToken)
    {
        var input = await library.InputHashAsync(listener.Id, listener.Zones, cancellationToken);
        var rules = await library.RulesAsync(listener.Id, cancellationToken);

        // Without anything to hide, what is shown is what is counted.
        var shelf = new Place(listener, input, rules, hides && rules.Rules.Any(rule => rule is LeaveOut { OnlyOnCards: true }));
        var recaps = new Dictionary<DateRange, Recap>();
        foreach (var range in ranges)
        {
            if (await KeptAsync(shelf, range, cancellationToken) is { } kept)
                recaps[range] = kept;
        }
        await CountAsync(shelf, [.. ranges.Where(range => !recaps.ContainsKey(range))], recaps, cancellationToken);
        return [.. ranges.Where(recaps.ContainsKey).Select(range => recaps[range])];
    }

    private async Task<Recap?> KeptAsync(Place shelf, DateRange range, CancellationToken cancellationToken)
    {
        if (cache.TryGetValue((shelf.Listener.Id, shelf.KeyOf(range), shelf.Input), out Recap? remembered))
            return remembered;
        return await library.FindRecapAsync(shelf.Listener.Id, shelf.KeyOf(range), StoredRecap.CodeVersion, shelf.Input, cancellationToken) is { } json
            ? Remember(shelf, range, StoredRecap.Read(json))
            : null;
    }

    // The plays are read once for all of the ranges: those until the end of the last are those of the others too.
    private async Task CountAsync(Place shelf, IReadOnlyList<DateRange> missing, Dictionary<DateRange, Recap> recaps, CancellationToken cancellationToken)
    {
        var listener = shelf.Listener;
        if (await ReadAsync(listener, missing, cancellationToken) is not { } heard)
            return;
        var told = shelf.Rules.Apply(heard);
        foreach (var range in missing)
        {
            var listening = told with { Range = range };
            var recap = Recap.Of(listening);
            if (recap.Music.Plays > 0)
                recaps[range] = shelf.Hides ? Hidden.Of(listening, shelf.Rules, recap) : recap;
        }

        // Counted from plays or by rules that came or went meanwhile, they tell of neither input.
        if (await library.InputHashAsync(listener.Id, listener.Zones, cancellationToken) != shelf.Input)
            return;
        foreach (var range in missing.Where(recaps.ContainsKey))
            await KeepAsync(shelf, range, Remember(shelf, range, recaps[range]), cancellationToken);
    }

    // Up to the end of the last range with music in it; null where none has any.
    private async Task<Listening?> ReadAsync(Listener listener, IReadOnlyList<DateRange> ranges, CancellationToken cancellationToken)
    {
        foreach (var range in ranges.OrderByDescending(range => range.To))
        {
            if (await library.ReadAsync(listener.Id, range, listener.Zones, cancellationToken) is { } listening)
                return listening;
        }
        return null;
    }

    private Recap Remember(Place shelf, DateRange range, Recap recap) =>
        cache.Set((shelf.Listener.Id, shelf.KeyOf(range), shelf.Input), recap, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = Remembering, Size = 1 });

    // What cannot be kept, on a full disk say, is still told.
    private async Task KeepAsync(Place shelf, DateRange range, Recap recap, CancellationToken cancellationToken)
    {
        try
        {
            await library.KeepRecapAsync(shelf.Listener.Id, shelf.KeyOf(range), StoredRecap.CodeVersion, shelf.Input, StoredRecap.Write(recap), cancellationToken);
        }
        catch (DbException exception)
        {
            NotKept(log, exception.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A recap could not be kept and will be counted again: {Reason}")]
    private static partial void NotKept(ILogger log, string reason);

    // Where on the shelf recaps of one listener stand, made from one input, with or without the names that are hidden on cards.
    private sealed record Place(Listener Listener, string Input, RuleSet Rules, bool Hides)
    {
        public string KeyOf(DateRange range) => RangeName.Of(range, Listener.Zones.Home) + (Hides ? OnCards : "");
    }
}
