using NodaTime;

namespace Wrapped.Recaps;

/// <summary>What all spellings of one name gathered together, and the order in which names are ranked.</summary>
internal sealed class Ranked
{
    private Ranked(IReadOnlyList<HeardTrack> tracks)
    {
        First = tracks.MinBy(heard => heard.FirstRow)!;
        Ms = tracks.Sum(heard => heard.Ms);
        Plays = tracks.Sum(heard => heard.Plays);
        FirstPlay = tracks.Min(heard => heard.FirstPlay ?? Instant.MaxValue);
    }

    /// <summary>The spelling heard first, which is the one shown.</summary>
    public HeardTrack First { get; }

    public long Ms { get; }

    public int Plays { get; }

    private Instant FirstPlay { get; }

    /// <summary>Gathers <paramref name="tracks"/> under the names that <paramref name="key"/> gives.</summary>
    public static IEnumerable<Ranked> By<TKey>(IEnumerable<HeardTrack> tracks, Func<HeardTrack, TKey> key) =>
        tracks.GroupBy(key).Select(group => new Ranked([.. group]));

    /// <summary>Most minutes first, then most plays, then the earlier first play, then the name (ordinal).</summary>
    public static IEnumerable<Ranked> ByMinutes(IEnumerable<Ranked> ranked, Func<Ranked, string> name) =>
        ranked.OrderByDescending(one => one.Ms).ThenByDescending(one => one.Plays).ThenBy(one => one.FirstPlay).ThenBy(name, StringComparer.Ordinal);

    /// <summary>Most plays first, then most minutes, then the earlier first play, then the name (ordinal).</summary>
    public static IEnumerable<Ranked> ByPlays(IEnumerable<Ranked> ranked, Func<Ranked, string> name) =>
        ranked.OrderByDescending(one => one.Plays).ThenByDescending(one => one.Ms).ThenBy(one => one.FirstPlay).ThenBy(name, StringComparer.Ordinal);
}
