using System.Runtime.InteropServices;
using Wrapped.Plays;
using Wrapped.Recaps;

namespace Wrapped.Rules;

/// <summary>The recap that may be shown: what is hidden on cards stays in every number, and its names are in none of the lists.</summary>
public static class Hidden
{
    /// <summary>The recap of <paramref name="listening"/>, as <see cref="RuleSet.Apply"/> gave it, for pictures.</summary>
    /// <param name="listening">What is told.</param>
    /// <param name="rules">The rules, of which those for cards alone are asked.</param>
    /// <param name="counted">The recap with all names, whose numbers stay.</param>
    /// <param name="top">How long its lists are.</param>
    public static Recap Of(Listening listening, RuleSet rules, Recap counted, int top = 10)
    {
        ArgumentNullException.ThrowIfNull(listening);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(counted);
        var hidden = rules.Rules.OfType<LeaveOut>().Where(rule => rule.OnlyOnCards).Select(rule => NameTests.Of(rule.Conditions[0], listening.Genres)!).ToArray();
        if (hidden.Length == 0)
            return counted;
        var shown = Recap.Of(listening with { Plays = Nameless(listening.Plays, hidden) }, top);
        return shown with
        {
            Breadth = counted.Breadth,
            NewArtists = counted.NewArtists,
            NewMusic = counted.NewMusic,
            OneTimeVisitors = counted.OneTimeVisitors,
            Concentration = counted.Concentration,
            Variety = counted.Variety,
            Personality = counted.Personality,
            Changes = counted.Changes is { } changes && shown.Changes is { } named ? changes with { Artists = named.Artists } : null,
        };
    }

    // Tracks whose names are lost count in minutes and plays, and are never ranked or told apart: that is what hiding means.
    private static List<Play> Nameless(IReadOnlyList<Play> plays, Predicate<Track>[] hidden)
    {
        var tracks = new Dictionary<long, Track>();
        var nameless = new List<Play>(plays.Count);
        foreach (var play in plays)
        {
            if (!tracks.TryGetValue(play.Track.Id, out var track))
                tracks.Add(play.Track.Id, track = Array.Exists(hidden, test => test(play.Track)) ? Track.Lost(play.Track.Id) : play.Track);
            nameless.Add(ReferenceEquals(track, play.Track) ? play : play with { Track = track });
        }
        PlayOrder.Restore(CollectionsMarshal.AsSpan(nameless));
        return nameless;
    }
}
