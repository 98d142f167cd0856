using System.CommandLine;
using System.Globalization;
using Wrapped.Cards;
using Wrapped.Cards.Fonts;
using Wrapped.Drawing.Fonts;

namespace Wrapped.Cli;

/// <summary><c>wrapped cards</c>: an export in, pictures out, nothing stored.</summary>
internal static class CardsVerb
{
    private static readonly Option<DirectoryInfo> Out = new("--out") { Description = "The folder for the pictures.", DefaultValueFactory = _ => new DirectoryInfo(".") };

    public static Command Create()
    {
        var verb = new Command("cards", "Draws the cards of a year as PNG files.") { Choices.Files, Choices.Library, Choices.Listener, Choices.Year, Whereabouts.Home, Whereabouts.Stays, Choices.Language, Out };
        verb.RequireOneSource();
        verb.SetAction(RunAsync);
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var recap = (await ChosenYear.OfAsync(parsed, cancellationToken)).Recap;
        var folder = Directory.CreateDirectory(parsed.GetValue(Out)!.FullName);
        var story = Story.Of(recap, CultureInfo.GetCultureInfo(parsed.GetValue(Choices.Language)!), FontShelf.Open(FontFolder.Path));
        foreach (var (place, card) in story.Index())
        {
            var file = System.IO.Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"{recap.Year}-{place + 1:00}-{card.Slug}.png"));
            await File.WriteAllBytesAsync(file, CardPicture.Png(card, Frame.Story), cancellationToken);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(file);
        }
        return ExitCode.Done;
    }
}
