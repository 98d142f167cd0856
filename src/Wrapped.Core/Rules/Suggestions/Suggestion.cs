namespace Wrapped.Rules.Suggestions;

/// <summary>What made a suggestion, for the sentence that explains it.</summary>
public enum SuggestionReason
{
    /// <summary>A device is mostly used for children's music at some hours: <see cref="Suggestion.Share"/> of those minutes.</summary>
    ChildrensHours,

    /// <summary>Children's music at all hours: <see cref="Suggestion.Share"/> of all minutes.</summary>
    ChildrensMusic,

    /// <summary>Noise and sleep sounds on <see cref="Suggestion.Times"/> nights.</summary>
    SleepSounds,

    /// <summary>One track <see cref="Suggestion.Times"/> times within a week.</summary>
    TrackInAWeek,

    /// <summary>Two spellings that are probably one artist.</summary>
    TwoSpellings,

    /// <summary>Several artists in one name, the first of whom is heard on their own, too.</summary>
    SeveralArtists,

    /// <summary>Two titles that are probably one recording.</summary>
    TwoTitles,
}

/// <summary>A rule that the data speaks for. It is offered and explained, and never applied unasked.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Reason">Why.</param>
/// <param name="Name">Who or what it is about, as heard; a device's word where it is about one.</param>
/// <param name="Ms">The milliseconds that it would change.</param>
/// <param name="Times">Plays or nights, where the reason counts them; else 0.</param>
/// <param name="Share">0 to 1, where the reason has one; else 0.</param>
public sealed record Suggestion(Rule Rule, SuggestionReason Reason, string Name, long Ms, int Times = 0, decimal Share = 0);
