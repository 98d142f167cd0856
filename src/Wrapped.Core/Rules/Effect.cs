using Wrapped.Recaps;

namespace Wrapped.Rules;

/// <summary>What a change of the rules does to a range: the recap as it is, as it would be, and what would be shown then.</summary>
/// <param name="Before">Under the rules that hold.</param>
/// <param name="After">Under the others.</param>
/// <param name="ShownBefore">The same as <paramref name="Before"/> but for what is hidden on cards.</param>
/// <param name="ShownAfter">The same as <paramref name="After"/> but for what would be.</param>
public sealed record Effect(Recap Before, Recap After, Recap ShownBefore, Recap ShownAfter)
{
    /// <summary>Counts both; <paramref name="heard"/> is what was imported, before any rule.</summary>
    public static Effect Of(Listening heard, RuleSet rules, RuleSet others, int top = 10)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(others);
        var (now, then) = (rules.Apply(heard), others.Apply(heard));
        var (before, after) = (Recap.Of(now, top), Recap.Of(then, top));
        return new(before, after, Hidden.Of(now, rules, before, top), Hidden.Of(then, others, after, top));
    }
}
