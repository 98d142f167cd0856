using Wrapped.Plays;

namespace Wrapped.Rules;

/// <summary>Plays that count by another measure than the house's 30 seconds.</summary>
internal static class Recounted
{
    public static List<Play> Of(IReadOnlyList<Play> plays, PlaysAre rule)
    {
        var longest = rule.Measure == PlayMeasure.Seconds ? [] : Longest(plays);
        return [.. plays.Select(play => play with { CountsByRule = Counts(play) })];

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
        foreach (var play in plays)
            longest[play.Track.Identity.Song] = Math.Max(longest.GetValueOrDefault(play.Track.Identity.Song), play.MsPlayed);
        return longest;
    }
}
