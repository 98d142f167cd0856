using NodaTime;

namespace Wrapped.Recaps.Gathering;

/// <summary>The orders in which things are ranked. Names are compared by code point, so that the order is the same everywhere.</summary>
public static class Ranking
{
    /// <summary>Most minutes first, then most plays, then the earlier first play, then the names.</summary>
    public static IComparer<Heard> Minutes { get; } = Comparer<Heard>.Create(static (left, right) =>
        left.Ms != right.Ms ? right.Ms.CompareTo(left.Ms) : left.Plays != right.Plays ? right.Plays.CompareTo(left.Plays) : CompareEarlier(left, right));

    /// <summary>Most plays first, then most minutes, then the earlier first play, then the names.</summary>
    public static IComparer<Heard> Plays { get; } = Comparer<Heard>.Create(static (left, right) =>
        left.Plays != right.Plays ? right.Plays.CompareTo(left.Plays) : left.Ms != right.Ms ? right.Ms.CompareTo(left.Ms) : CompareEarlier(left, right));

    private static IComparer<Heard> Earlier { get; } = Comparer<Heard>.Create(CompareEarlier);

    public static IOrderedEnumerable<T> ByMinutes<T>(this IEnumerable<T> heard)
        where T : Heard => heard.Order<T>(Minutes);

    public static IOrderedEnumerable<T> ByPlays<T>(this IEnumerable<T> heard)
        where T : Heard => heard.Order<T>(Plays);

    /// <summary>The tie-break of every ranking: the earlier first play in the range, then the names.</summary>
    public static IOrderedEnumerable<T> ThenEarlier<T>(this IOrderedEnumerable<T> heard)
        where T : Heard => heard.ThenBy(one => one, Earlier);

    /// <summary>The last resort of every ranking: titles or names, then artists.</summary>
    internal static int CompareNames(Heard left, Heard right)
    {
        var (mine, yours) = (Names(left), Names(right));
        var order = string.CompareOrdinal(mine.First, yours.First);
        return order != 0 ? order : string.CompareOrdinal(mine.Second, yours.Second);
    }

    private static int CompareEarlier(Heard left, Heard right)
    {
        var order = (left.FirstPlay ?? Instant.MaxValue).CompareTo(right.FirstPlay ?? Instant.MaxValue);
        return order != 0 ? order : CompareNames(left, right);
    }

    private static (string First, string? Second) Names(Heard heard) => heard switch
    {
        Song song => (song.Track.Title, song.Track.Artist),
        Album album => (album.Title, album.Artist),
        Artist artist => (artist.Name, null),
        _ => throw new ArgumentException("Only songs, albums and artists are ranked.", nameof(heard)),
    };
}
