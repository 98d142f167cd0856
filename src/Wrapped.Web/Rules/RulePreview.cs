using Wrapped.Recaps;
using Wrapped.Rules;

namespace Wrapped.Web.Rules;

/// <summary>What a rule changes in a range: one that holds already is told as if it was added to the others.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Holds">Whether it holds already.</param>
/// <param name="Replaced">The rule that would go, since only one of its kind can hold; null where none would.</param>
/// <param name="Effect">With and without it; null where nothing was heard.</param>
public sealed record RulePreview(Rule Rule, bool Holds, Rule? Replaced, Effect? Effect)
{
    private const int Top = 5;

    public static RulePreview Of(Listening? heard, RuleSet rules, Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var others = rules.Without(rule);
        var holds = others.Rules.Count < rules.Rules.Count;
        var with = others.With(rule);
        return new(rule, holds, holds ? null : others.Rules.FirstOrDefault(one => !with.Rules.Contains(one)), heard is null ? null : Effect.Of(heard, others, with, Top));
    }

    /// <summary>Whether it is only about what is shown, so that the lists to compare are those of the cards.</summary>
    public bool IsOnlyOnCards => Rule is LeaveOut { OnlyOnCards: true };

    /// <summary>The recap of before, or that of after, whose lists are compared.</summary>
    public Recap? Shown(bool after) => (IsOnlyOnCards, after) switch
    {
        (true, false) => Effect?.ShownBefore,
        (true, true) => Effect?.ShownAfter,
        (false, false) => Effect?.Before,
        _ => Effect?.After,
    };

    public static IReadOnlyList<string> Artists(Recap recap)
    {
        ArgumentNullException.ThrowIfNull(recap);
        return [.. recap.TopArtists.Take(Top).Select(artist => artist.Name)];
    }

    public static IReadOnlyList<string> Songs(Recap recap)
    {
        ArgumentNullException.ThrowIfNull(recap);
        return [.. recap.TopTracks.Take(Top).Select(track => track.Title + TypedRule.By + track.Artist)];
    }
}
