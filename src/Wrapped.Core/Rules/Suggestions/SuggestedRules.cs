using Wrapped.Recaps;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Rules.Suggestions;

/// <summary>All that the music of a range suggests: by reason, in each the six with the most minutes; nothing that the rules say already.</summary>
public static class SuggestedRules
{
    private const int MostOfAReason = 6;

    /// <param name="told">What is told of the range under the rules that hold.</param>
    /// <param name="rules">Those rules.</param>
    public static IReadOnlyList<Suggestion> Of(Listening told, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(rules);
        var (music, known) = (Music.Of(told), rules.Rules.Select(RuleText.Of).ToHashSet(StringComparer.Ordinal));
        return
        [
            .. ChildrensMusic.Of(music, told.Genres).Concat(SleepSounds.Of(music, told.Genres)).Concat(TracksInAWeek.Of(music)).Concat(TwoSpellings.Of(music)).Concat(SeveralArtists.Of(music)).Concat(TwoTitles.Of(music))
                .Where(one => !known.Contains(RuleText.Of(one.Rule)))
                .OrderByDescending(one => one.Ms).ThenBy(one => RuleText.Of(one.Rule), StringComparer.Ordinal)
                .GroupBy(one => one.Reason).OrderBy(reason => reason.Key).SelectMany(reason => reason.Take(MostOfAReason)),
        ];
    }
}
