using System.CommandLine;
using System.Globalization;
using Wrapped.Cards;
using Wrapped.Cards.Fonts;
using Wrapped.Drawing.Fonts;
using Wrapped.Recaps.Json;

namespace Wrapped.Cli;

/// <summary><c>wrapped recap</c>: the year in words, or as the JSON of docs/recap.md.</summary>
internal static class RecapVerb
{
    private static readonly Option<bool> Json = new("--json") { Description = "Writes the recap as JSON." };

    public static Command Create()
    {
        var verb = new Command("recap", "Tells a year in words or as JSON.") { Choices.Files, Choices.Library, Choices.Listener, Choices.Year, Whereabouts.Home, Whereabouts.Stays, Choices.Language, Choices.Top, Json };
        verb.RequireOneSource();
        verb.SetAction(RunAsync);
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var chosen = await ChosenYear.OfAsync(parsed, cancellationToken);
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(Json))
        {
            await output.WriteLineAsync(RecapJson.Write(chosen.Recap, chosen.Import));
            return ExitCode.Done;
        }
        foreach (var card in Story.Of(chosen.Recap, CultureInfo.GetCultureInfo(parsed.GetValue(Choices.Language)!), FontShelf.Open(FontFolder.Path)))
            await output.WriteLineAsync(card.Description);
        return ExitCode.Done;
    }
}
