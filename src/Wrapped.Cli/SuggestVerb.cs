using System.CommandLine;
using NodaTime;
using Wrapped.Cards.Words;
using Wrapped.Rules;
using Wrapped.Rules.Suggestions;

namespace Wrapped.Cli;

/// <summary><c>wrapped rules suggest</c>: the rules that a range speaks for, and why. None of them is applied.</summary>
internal static class SuggestVerb
{
    public static Command Create(IClock clock)
    {
        var verb = new Command("suggest", "Tells the rules that the listening speaks for, and why; none is applied.") { Choices.Files, MapChoice.Map, Choices.Library, Choices.Listener, Whereabouts.Home, Whereabouts.Stays, Choices.Language, RuleChoice.With };
        verb.AddRange();
        verb.RequireOneSource();
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var (chosen, words) = (await ChosenListening.OfAsync(parsed, clock, cancellationToken), parsed.Words());
            var suggestions = SuggestedRules.Of(chosen.Rules.Apply(chosen.Heard), chosen.Rules);
            await parsed.WriteLinesAsync(suggestions.Count == 0
                ? [words["verb.suggest.none"]]
                : suggestions.SelectMany(suggestion => (string[])[RuleText.Of(suggestion.Rule), $"    {words.Why(suggestion)}"]));
            return ExitCode.Done;
        });
        return verb;
    }
}
