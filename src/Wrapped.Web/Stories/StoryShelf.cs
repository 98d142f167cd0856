using System.Data.Common;
using Microsoft.Extensions.Caching.Memory;
using Wrapped.Library;
using Wrapped.Recaps;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Web.Stories;

/// <summary>The recaps of listeners. Each is counted once and kept in the library until its input or the code changes, and a minute in memory, since whoever looks at one card looks at the next.</summary>
public sealed partial class StoryShelf(PlayLibrary library, IMemoryCache cache, ILogger<StoryShelf> log)
{
    private static readonly TimeSpan Remembering = TimeSpan.FromMinutes(1);

    /// <summary>Of the range of that name (<see cref="RangeName"/>); null when there is no such range, or the listener heard no music in it.</summary>
    public async Task<Recap?> FindAsync(Listener listener, string days, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(listener);
        return RangeName.Find(days, listener.Zones.Home) is { } range ? (await FindAsync(listener, [range], cancellationToken)).SingleOrDefault() : null;
    }

    /// <summary>A recap of each year that the listener has, newest first.</summary>
    public async Task<IReadOnlyList<Recap>> AllAsync(Listener listener, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(listener);
        var years = await library.YearsAsync(listener.Id, listener.Zones, cancellationToken);
        return await FindAsync(listener, [.. years.Reverse().Select(DateRange.OfYear)], cancellationToken);
    }

    /// <summary>The recaps of those ranges in which the listener heard music, in the order of the ranges.</summary>
    public async Task<IReadOnlyList<Recap>> FindAsync(Listener listener, IReadOnlyList<DateRange> ranges, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(listener);
        ArgumentNullException.ThrowIfNull(ranges);
        var input = await library.InputHashAsync(listener.Id, listener.Zones, cancellationToken);
        var recaps = new Dictionary<DateRange, Recap>();
        foreach (var range in ranges)
        {
            if (await KeptAsync(listener, range, input, cancellationToken) is { } kept)
                recaps[range] = kept;
        }
        await CountAsync(listener, [.. ranges.Where(range => !recaps.ContainsKey(range))], input, recaps, cancellationToken);
        return [.. ranges.Where(recaps.ContainsKey).Select(range => recaps[range])];
    }

    private async Task<Recap?> KeptAsync(Listener listener, DateRange range, string input, CancellationToken cancellationToken)
    {
        if (cache.TryGetValue((listener.Id, range, input), out Recap? remembered))
            return remembered;
        return await library.FindRecapAsync(listener.Id, RangeName.Of(range, listener.Zones.Home), StoredRecap.CodeVersion, input, cancellationToken) is { } json
            ? Remember(listener, range, input, StoredRecap.Read(json))
            : null;
    }

    // The plays are read once for all of the ranges: those until the end of the last are those of the others too.
    private async Task CountAsync(Listener listener, IReadOnlyList<DateRange> missing, string input, Dictionary<DateRange, Recap> recaps, CancellationToken cancellationToken)
    {
        if (await ReadAsync(listener, missing, cancellationToken) is not { } listening)
            return;
        foreach (var range in missing)
        {
            var recap = Recap.Of(listening with { Range = range });
            if (recap.Music.Plays > 0)
                recaps[range] = recap;
        }

        // Counted from plays that came or went meanwhile, they tell of neither input.
        if (await library.InputHashAsync(listener.Id, listener.Zones, cancellationToken) != input)
            return;
        foreach (var range in missing.Where(recaps.ContainsKey))
            await KeepAsync(listener, range, input, Remember(listener, range, input, recaps[range]), cancellationToken);
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

    private Recap Remember(Listener listener, DateRange range, string input, Recap recap) =>
        cache.Set((listener.Id, range, input), recap, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = Remembering, Size = 1 });

    // What cannot be kept, on a full disk say, is still told.
    private async Task KeepAsync(Listener listener, DateRange range, string input, Recap recap, CancellationToken cancellationToken)
    {
        try
        {
            await library.KeepRecapAsync(listener.Id, RangeName.Of(range, listener.Zones.Home), StoredRecap.CodeVersion, input, StoredRecap.Write(recap), cancellationToken);
        }
        catch (DbException exception)
        {
            NotKept(log, exception.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A recap could not be kept and will be counted again: {Reason}")]
    private static partial void NotKept(ILogger log, string reason);
}
