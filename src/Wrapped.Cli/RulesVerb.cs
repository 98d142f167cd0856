using System.CommandLine;
using NodaTime;
using Wrapped.Cards.Words;
using Wrapped.Rules;

namespace Wrapped.Cli;

/// <summary><c>wrapped rules</c>: a listener's own rules, one a line, as docs/rules.md tells them; and the verbs that change them.</summary>
internal static class RulesVerb
{
    public static Command Create(IClock clock)
    {
        var verb = new Command("rules", "Tells the rules of a listener.")
        {
            Choices.Library, Choices.Listener, Choices.Language,
            Changing("add", "Keeps rules with the listener.", Add, clock), Changing("remove", "Takes rules back; all is then as it was before.", Remove, clock),
            SuggestVerb.Create(clock), PreviewVerb.Create(clock),
        };
        verb.RequireLibrary();
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            await using var opened = await OpenedLibrary.OfAsync(parsed, clock, cancellationToken);
            var rules = (await opened.Library.RulesAsync(opened.Listener.Id, cancellationToken)).Rules;
            await parsed.WriteLinesAsync(rules.Count == 0 ? [parsed.Words()["verb.rules.none"]] : rules.Select(RuleText.Of));
            return ExitCode.Done;
        });
        return verb;
    }

    private static Command Changing(string name, string description, Func<RuleSet, Rule, Wording, (RuleSet Rules, string Said)> change, IClock clock)
    {
        var verb = new Command(name, description) { RuleChoice.Given, Choices.Library, Choices.Listener, Choices.Language };
        verb.RequireLibrary();
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            await using var opened = await OpenedLibrary.OfAsync(parsed, clock, cancellationToken);
            var (rules, said) = (await opened.Library.RulesAsync(opened.Listener.Id, cancellationToken), new List<string>());
            foreach (var rule in RuleChoice.Of(parsed.GetValue(RuleChoice.Given)))
            {
                (rules, var sentence) = change(rules, rule, parsed.Words());
                said.Add(sentence);
            }
            await opened.Library.SetRulesAsync(opened.Listener.Id, rules, cancellationToken);
            await parsed.WriteLinesAsync(said);
            return ExitCode.Done;
        });
        return verb;
    }

    private static (RuleSet Rules, string Said) Add(RuleSet rules, Rule rule, Wording words) =>
        (rules.With(rule), words.Say(Holds(rules, rule) ? "verb.rules.known" : "verb.rules.added", RuleText.Of(rule)));

    private static (RuleSet Rules, string Said) Remove(RuleSet rules, Rule rule, Wording words) => Holds(rules, rule)
        ? (rules.Without(rule), words.Say("verb.rules.removed", RuleText.Of(rule)))
        : throw new UnusableInputException(words.Say("verb.rules.unknown", RuleText.Of(rule)));

    private static bool Holds(RuleSet rules, Rule rule) => rules.Rules.Any(other => RuleText.Of(other) == RuleText.Of(rule));
}
