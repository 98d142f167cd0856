using System.CommandLine;
using System.Globalization;
using NodaTime;
using Wrapped.Cards;
using Wrapped.Cards.Fonts;
using Wrapped.Drawing.Fonts;

namespace Wrapped.Cli;

/// <summary><c>wrapped cards</c>: an export in, pictures out, nothing stored.</summary>
internal static class CardsVerb
{
    // No card lists more.
    private const int Longest = 10;

    private static readonly Option<DirectoryInfo> Out = new("--out") { Description = "The folder for the pictures.", DefaultValueFactory = _ => new DirectoryInfo(".") };

    public static Command Create(IClock clock)
    {
        var verb = new Command("cards", "Draws the cards of a year, or of any other range of days, as PNG files.") { Choices.Files, MapChoice.Map, Choices.Library, Choices.Listener, Whereabouts.Home, Whereabouts.Stays, Choices.Language, RuleChoice.With, Out };
        verb.AddRange();
        verb.RequireOneSource();
        verb.SetAction((parsed, cancellationToken) => RunAsync(parsed, clock, cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult parsed, IClock clock, CancellationToken cancellationToken)
    {
        var chosen = await ChosenRecap.OfAsync(parsed, Longest, clock, cancellationToken);
        var folder = Directory.CreateDirectory(parsed.GetValue(Out)!.FullName);
        var story = Story.Of(chosen.Shown, CultureInfo.GetCultureInfo(parsed.GetValue(Choices.Language)!), FontShelf.Open(FontFolder.Path));
        foreach (var (place, card) in story.Index())
        {
            var file = System.IO.Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"{chosen.Name}-{place + 1:00}-{card.Slug}.png"));
            await File.WriteAllBytesAsync(file, CardPicture.Png(card, Frame.Story), cancellationToken);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(file);
        }
        return ExitCode.Done;
    }
}
