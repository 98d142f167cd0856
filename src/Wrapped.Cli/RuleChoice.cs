using System.CommandLine;
using System.CommandLine.Parsing;
using Wrapped.Rules;

namespace Wrapped.Cli;

/// <summary>Rules as words on the command line.</summary>
internal static class RuleChoice
{
    /// <summary>Rules for this once, beside those that a library keeps.</summary>
    public static Option<string[]> With { get; } = new("--rule") { Description = "A rule for this once, such as \"leave out artist: Peppa Pig\". May be given several times." };

    public static Option<string[]> Without { get; } = new("--without") { Description = "A rule that holds, as if it did not. May be given several times." };

    public static Argument<string[]> Given { get; } = Rules(ArgumentArity.OneOrMore);

    public static Argument<string[]> Perhaps { get; } = Rules(ArgumentArity.ZeroOrMore);

    static RuleChoice()
    {
        With.Validators.Add(Refuse);
        Without.Validators.Add(Refuse);
        Given.Validators.Add(Refuse);
        Perhaps.Validators.Add(Refuse);
    }

    /// <summary>The rules of valid words; none of null.</summary>
    public static IEnumerable<Rule> Of(string[]? lines) => (lines ?? []).Select(RuleText.Parse).OfType<Rule>();

    private static Argument<string[]> Rules(ArgumentArity arity) => new("rules") { Description = "Rules, such as \"leave out artist: Peppa Pig\", each in quotation marks.", Arity = arity };

    private static void Refuse(SymbolResult result)
    {
        foreach (var bad in result.Tokens.Where(line => RuleText.Parse(line.Value) is null))
            result.AddError($"'{bad.Value}' is no rule; write one such as \"leave out artist: Peppa Pig\", \"leave out device: tablet; hours: 18:00-20:00\", \"hide track: Title | Artist\" or \"plays: 60 s\" (docs/rules.md has them all).");
    }
}
