using NodaTime;
using Wrapped.Plays;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Discoveries;

/// <summary>Finds plays again of which only the moment was gathered, for their titles and their own offsets.</summary>
internal static class PlaysFound
{
    /// <summary>An artist's plays that began at a moment, in order; of those that were gathered there is at least one.</summary>
    public static IEnumerable<Play> PlaysOf(this Listening listening, Artist artist, Instant at)
    {
        var key = NameKey.Of(artist.Name);
        for (var i = FirstFrom(listening.Plays, at); i < listening.Plays.Count && listening.Plays[i].StartedAt == at; i++)
        {
            if (listening.Plays[i] is { Counts: true, Track: { Kind: MediaKind.Music, IsUnknown: false } track } play && track.ArtistKey == key)
                yield return play;
        }
    }

    private static int FirstFrom(IReadOnlyList<Play> plays, Instant at)
    {
        var (low, high) = (0, plays.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (plays[middle].StartedAt < at)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
