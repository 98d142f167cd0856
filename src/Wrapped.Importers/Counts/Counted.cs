using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Scrobbles;

namespace Wrapped.Importers.Counts;

/// <summary>What all libraries say that count plays: what was played how often, and at times when last.</summary>
internal static class Counted
{
    /// <summary>The song, or why it is none; null for one that was never played, which is no row.</summary>
    /// <param name="place">Where it stood.</param>
    /// <param name="plays">Null where what stands there is no number.</param>
    /// <param name="title">Null where it has none.</param>
    /// <param name="artist">Null where none is named.</param>
    /// <param name="album">Null where none is named.</param>
    /// <param name="lastPlayedAt">Null where that is not said; a time at which nobody counted says nothing.</param>
    public static SourceRow? Of(RowPlace place, long? plays, string? title, string? artist, string? album, Instant? lastPlayedAt)
    {
        if (plays == 0)
            return null;
        if (plays is not (> 0 and <= LifetimeCount.MostPlays and var known))
            return new FailedRow(place, FailReason.UnexpectedShape);
        if (title is null)
            return new SkippedRow(place, SkipReason.Nameless);
        return new CountedRow(place, new(title, artist ?? "", album, known, lastPlayedAt is { } at && Scrobble.CanBe(at) ? at : null));
    }
}
