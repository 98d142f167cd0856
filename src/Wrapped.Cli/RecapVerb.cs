using System.CommandLine;
using System.Globalization;
using NodaTime;
using Wrapped.Cards;
using Wrapped.Cards.Fonts;
using Wrapped.Drawing.Fonts;
using Wrapped.Recaps.Json;

namespace Wrapped.Cli;

/// <summary><c>wrapped recap</c>: a year or another range in words, or as the JSON of docs/recap.md.</summary>
internal static class RecapVerb
{
    private static readonly Option<bool> Json = new("--json") { Description = "Writes the recap as JSON." };

    public static Command Create(IClock clock)
    {
        var verb = new Command("recap", "Tells a year, or any other range of days, in words or as JSON.") { Choices.Files, MapChoice.Map, Choices.Library, Choices.Listener, Whereabouts.Home, Whereabouts.Stays, Choices.Language, Choices.Top, RuleChoice.With, Json };
        verb.AddRange();
        verb.RequireOneSource();
        verb.SetAction((parsed, cancellationToken) => RunAsync(parsed, clock, cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult parsed, IClock clock, CancellationToken cancellationToken)
    {
        var chosen = await ChosenRecap.OfAsync(parsed, parsed.GetValue(Choices.Top), clock, cancellationToken);
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(Json))
        {
            await output.WriteLineAsync(RecapJson.Write(chosen.Counted, chosen.Import, chosen.Today));
            return ExitCode.Done;
        }
        foreach (var card in Story.Of(chosen.Shown, CultureInfo.GetCultureInfo(parsed.GetValue(Choices.Language)!), FontShelf.Open(FontFolder.Path)))
            await output.WriteLineAsync(card.Description);
        return ExitCode.Done;
    }
}
