using System.Text.RegularExpressions;
using Wrapped.Rules;

namespace Wrapped.Cli;

public sealed partial class RulesPageTests
{
    [Fact]
    public void Every_rule_on_the_page_about_rules_is_one_and_none_is_missing()
    {
        var rules = Line().Matches(File.ReadAllText(ReadmeTests.PathOf("docs/rules.md"))).Select(line => line.Groups["rule"].Value.Replace(@"\|", "|", StringComparison.Ordinal)).ToList();
        rules.Should().OnlyContain(rule => RuleText.Parse(rule) != null && RuleText.Of(RuleText.Parse(rule)!) == rule);
        var told = rules.Select(rule => RuleText.Parse(rule)!).ToList();
        told.OfType<LeaveOut>().SelectMany(rule => rule.Conditions).Select(condition => condition.GetType()).Distinct().Should().BeEquivalentTo(typeof(Condition).Assembly.GetTypes().Where(type => type.BaseType == typeof(Condition)));
        told.Select(rule => rule.GetType()).Distinct().Should().BeEquivalentTo(typeof(Rule).Assembly.GetTypes().Where(type => type.BaseType == typeof(Rule)));
        told.OfType<PlaysAre>().Select(rule => rule.Measure).Should().BeEquivalentTo(Enum.GetValues<PlayMeasure>());
    }

    [GeneratedRegex(@"^\| `(?<rule>(plays|leave out|hide|same)[^`]*)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();
}
