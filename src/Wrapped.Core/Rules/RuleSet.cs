using Wrapped.Recaps;

namespace Wrapped.Rules;

/// <summary>All rules of a listener. Their order means nothing: they are kept in that of their words.</summary>
public sealed class RuleSet
{
    public RuleSet(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Rules = [.. rules.DistinctBy(RuleText.Of, StringComparer.Ordinal).OrderBy(RuleText.Of, StringComparer.Ordinal)];
    }

    public static RuleSet None { get; } = new([]);

    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>With one more; what a play is can be said only once.</summary>
    public RuleSet With(Rule rule) => new(Rules.Where(other => rule is not PlaysAre || other is not PlaysAre).Append(rule));

    public RuleSet Without(Rule rule) => new(Rules.Where(other => RuleText.Of(other) != RuleText.Of(rule)));

    /// <summary>What is told under these rules: names first, then what is left out, by the names as imported and as told, then what is a play.</summary>
    public Listening Apply(Listening listening)
    {
        ArgumentNullException.ThrowIfNull(listening);
        var plays = listening.Plays;
        var (renames, leftOut) = (Renames.Of(Rules), Rules.OfType<LeaveOut>().Where(rule => !rule.OnlyOnCards).ToList());
        if (renames is not null || leftOut.Count > 0)
            plays = Told.Of(listening, renames, leftOut);
        if (Rules.OfType<PlaysAre>().FirstOrDefault() is { } measure)
            plays = Recounted.Of(plays, measure);
        return ReferenceEquals(plays, listening.Plays) ? listening : listening with { Plays = plays };
    }
}
