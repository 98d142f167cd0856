using System.Globalization;
using NodaTime;
using Wrapped.Cards.Fonts;
using Wrapped.Cards.Words;
using Wrapped.Drawing.Fonts;
using Wrapped.Example;
using Wrapped.Recaps;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Cards;

public class RangeTests
{
    private static readonly Listening Year = ExampleListener.Year(2024, DateTimeZoneProviders.Tzdb["Europe/Paris"]);

    public static TheoryData<string, string, string> Ranges => new()
    {
        { "2024-05", "May 2024", "Mai 2024" },
        { "2024-summer", "Summer 2024", "Été 2024" },
        { "2024-05-01--2024-06-15", "1 May to 15 June 2024", "1er mai au 15 juin 2024" },
        { "2023-12-20--2024-01-06", "20 December 2023 to 6 January 2024", "20 décembre 2023 au 6 janvier 2024" },
        { "all", "All time", "Depuis toujours" },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void A_story_of_other_days_says_which_and_stays_inside_the_safe_area(string name, string english, string french)
    {
        var recap = Recap.Of(Year with { Range = RangeName.Find(name, Year.Zones.Home)! });
        foreach (var (language, label) in new[] { ("en", english), ("fr", french) })
        {
            new Wording(new(language)).Range(recap).Should().Be(label);
            var story = Story.Of(recap, CultureInfo.GetCultureInfo(language), FontShelf.Open(FontFolder.Path));
            story.Select(card => card.Slug).Should().StartWith("opening").And.EndWith("summary");
            foreach (var card in story)
            {
                var canvas = new RecordingCanvas(Frame.Story.Width, Frame.Story.Height);
                card.Draw(canvas, Frame.Story);
                foreach (var (text, ink) in canvas.Texts.Where(text => !text.Ink.IsEmpty))
                    Frame.Story.Safe.Contains(ink, 0.5f).Should().BeTrue($"'{text}' on {card.Slug} of {name} stands at {ink}");
            }
        }
    }
}
