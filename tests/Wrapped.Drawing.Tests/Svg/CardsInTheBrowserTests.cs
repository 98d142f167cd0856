using System.Globalization;
using NodaTime;
using Wrapped.Cards;
using Wrapped.Drawing.Tests.Png;
using Wrapped.Example;
using Wrapped.Recaps;
using FontFolder = Wrapped.Drawing.Fonts.FontFolder;

namespace Wrapped.Drawing.Tests.Svg;

/// <summary>Every card of the invented listener is the same picture on the page and as a PNG.</summary>
public sealed class CardsInTheBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    // What is smoothed at the edges of text and shapes differs a little; a line that is missing or elsewhere differs more.
    private const double MostMeanDifference = 1;
    private const double MostFarOff = 0.005;

    private static readonly Recap Example = Recap.Of(ExampleListener.Year(2024, DateTimeZoneProviders.Tzdb["Europe/Paris"]));

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Each_card_is_shown_by_the_browser_as_it_is_painted(string language)
    {
        var (frame, unlike) = (Frame.Story, new List<string>());
        var cards = Story.Of(Example, new CultureInfo(language), FontFolder.Shelf);
        cards.Should().NotBeEmpty();
        foreach (var card in cards)
        {
            var shown = await chromium.ShowAsync(CardPicture.Svg(card, frame), frame.Width, frame.Height);
            var painted = PngReader.Picture(CardPicture.Png(card, frame));
            var likeness = Likeness.Of(shown, painted);
            if (likeness.MeanDifference > MostMeanDifference || likeness.FarOff > MostFarOff)
                unlike.Add($"{card.Slug} {likeness}; see {string.Join(", ", Keep($"{language}-{card.Slug}", shown, painted))}");
        }

        unlike.Should().BeEmpty();
    }

    private static IReadOnlyList<string> Keep(string name, Pixels shown, Pixels painted) =>
        Likeness.Keep(System.IO.Path.Combine(AppContext.BaseDirectory, "unlike"), name, ("shown", shown), ("painted", painted));
}
