using System.Runtime.InteropServices;
using Wrapped.Plays;

namespace Wrapped.Rules;

/// <summary>Plays that count by another measure than the house's 30 seconds.</summary>
internal static class Recounted
{
    public static List<Play> Of(IReadOnlyList<Play> plays, PlaysAre rule)
    {
        var longest = rule.Measure == PlayMeasure.Seconds ? [] : Longest(plays);
        var counted = new List<Play>(plays.Count);
        foreach (ref readonly var play in PlaySpan.Of(plays))
            counted.Add(play with { CountsByRule = Counts(play) });
        return counted;

        bool Counts(Play play) => rule.Measure switch
        {
            PlayMeasure.Seconds => play.MsPlayed >= rule.Seconds * 1_000L,
            PlayMeasure.Half => play.MsPlayed > 0 && play.MsPlayed * 2 >= longest[play.Track.Identity.Song],
            _ => play.Context?.ReasonEnd is { Length: > 0 } reason ? reason == "trackdone" : play.MsPlayed > 0 && play.MsPlayed * 10 >= longest[play.Track.Identity.Song] * 9,
        };
    }

    private static Dictionary<long, long> Longest(IReadOnlyList<Play> plays)
    {
        var longest = new Dictionary<long, long>();
        foreach (ref readonly var play in PlaySpan.Of(plays))
        {
            ref var longestOfSong = ref CollectionsMarshal.GetValueRefOrAddDefault(longest, play.Track.Identity.Song, out _);
            longestOfSong = Math.Max(longestOfSong, play.MsPlayed);
        }
        return longest;
    }
}
