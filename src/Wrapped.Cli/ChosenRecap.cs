using System.CommandLine;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Recaps;
using Wrapped.Rules;

namespace Wrapped.Cli;

/// <summary>The recap that the options ask for, under the listener's rules: as it is counted, and as it may be shown on cards.</summary>
/// <param name="Counted">What is counted.</param>
/// <param name="Shown">The same without the names that are hidden on cards.</param>
/// <param name="Import">What became of the rows behind it.</param>
/// <param name="Today">The day where the listener is.</param>
/// <param name="Name">What its range is called, such as 2024-05.</param>
internal sealed record ChosenRecap(Recap Counted, Recap Shown, ImportTally Import, LocalDate Today, string Name)
{
    /// <summary>With lists of at most <paramref name="top"/>.</summary>
    public static async Task<ChosenRecap> OfAsync(ParseResult parsed, int top, IClock clock, CancellationToken cancellationToken)
    {
        var chosen = await ChosenListening.OfAsync(parsed, clock, cancellationToken);
        var told = chosen.Rules.Apply(chosen.Heard);
        var counted = Recap.Of(told, top);
        if (counted.Music.Plays == 0)
            throw new UnusableInputException(parsed.Words().Say("verb.rules.nothing", chosen.Name));
        return new(counted, Hidden.Of(told, chosen.Rules, counted, top), chosen.Import, chosen.Today, chosen.Name);
    }
}
