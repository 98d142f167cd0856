namespace Wrapped.Plays;

/// <summary>The order of plays that every recap rests on: by start; those of one moment by title, artist, album (ordinal), duration and number.</summary>
public static class PlayOrder
{
    /// <summary>Puts plays that are in order of their starts in the whole order.</summary>
    public static void Restore(Span<Play> all)
    {
        for (var first = 0; first < all.Length;)
        {
            var end = first + 1;
            while (end < all.Length && all[end].StartedAt == all[first].StartedAt)
                end++;
            if (end - first > 1)
                all[first..end].Sort(ByNames);
            first = end;
        }
    }

    private static int ByNames(Play left, Play right)
    {
        var order = string.CompareOrdinal(left.Track.Title, right.Track.Title);
        if (order == 0)
            order = string.CompareOrdinal(left.Track.Artist, right.Track.Artist);
        if (order == 0)
            order = string.CompareOrdinal(left.Track.Album, right.Track.Album);
        if (order == 0)
            order = left.MsPlayed.CompareTo(right.MsPlayed);
        return order == 0 ? left.Track.Id.CompareTo(right.Track.Id) : order;
    }
}
