using System.Globalization;
using NodaTime;
using Wrapped.Cards.Fonts;
using Wrapped.Cards.Words;
using Wrapped.Drawing.Fonts;
using Wrapped.Example;
using Wrapped.Imports;
using Wrapped.Recaps;
using Wrapped.Recaps.Discoveries;
using Wrapped.Recaps.Habits;
using Wrapped.Recaps.Lists;
using Wrapped.Recaps.Race;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Cards;

public class StoryTests
{
    private static readonly FontShelf Fonts = FontShelf.Open(FontFolder.Path);
    private static readonly Recap Example = Recap.Of(ExampleListener.Year(2024, DateTimeZoneProviders.Tzdb["Europe/Paris"]));

    private static readonly string[] HardNames =
    [
        "A", "Godspeed You! Black Emperor and the Very Long Orchestra of the Whole Wide World", "방탄소년단", "宇多田ヒカル", "أم كلثوم", "עידן רייכל",
        "Земфира", "Μαρία Φαραντούρη", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞", "👨‍👩‍👧‍👦 🏳️‍🌈 1️⃣", "!!!", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
        "<script>alert(1)</script>", "\u202Egnirts desrever", "ⵜⵉⴼⵉⵏⴰⵖ", new string('W', 300), "i", "…", "ﷺ", "𝕱𝖗𝖆𝖐𝖙𝖚𝖗",
    ];

    [Fact]
    public void The_story_goes_from_the_opening_to_the_summary() =>
        Of(Example).Select(card => card.Slug).Should().Equal(
            "opening", "first-song", "minutes", "biggest-day", "session", "top-artists", "race", "top-tracks", "month-songs", "obsession", "milestones", "genres", "mashup", "discoveries",
            "comeback", "clock", "week", "months", "calendar", "chapters", "streak", "loyalty", "patience", "devices", "podcasts", "personality", "changes", "summary");

    [Fact]
    public void Genres_stay_away_where_too_few_minutes_are_known() =>
        Of(Example with { Genres = Example.Genres with { Coverage = 0.39m } }).Select(card => card.Slug).Should().NotContain("genres");

    [Theory]
    [InlineData("en", 0.4, "40% estimated")]
    [InlineData("fr", 0.4, "dont 40\u202f% estimées")]
    [InlineData("en", 0.009, null)]
    public void Minutes_say_how_many_of_them_are_estimates(string language, double share, string? said)
    {
        var recap = Example with { Music = Example.Music with { EstimatedMs = (long)(Example.Music.Ms * share) } };
        var description = Story.Of(recap, new CultureInfo(language), Fonts).Single(card => card.Slug == "minutes").Description;
        if (said is null)
            description.Should().NotContain("estimated");
        else
            description.Should().Contain(said);
    }

    [Fact]
    public void A_year_without_a_play_has_no_story() => Of(Recap.Of(new Listening(DateRange.OfYear(2024), new(DateTimeZone.Utc), []))).Should().BeEmpty();

    [Fact]
    public void A_card_says_in_words_what_it_shows()
    {
        var artists = Of(Example).Single(card => card.Slug == "top-artists").Description;
        foreach (var artist in Example.TopArtists.Take(5))
            artists.Should().Contain(artist.Name);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void All_text_stays_inside_the_safe_area_whatever_the_names(string language)
    {
        for (var i = 0; i < HardNames.Length; i++)
        {
            foreach (var card in Of(With(i), language))
            {
                var canvas = new RecordingCanvas(Frame.Story.Width, Frame.Story.Height);
                card.Draw(canvas, Frame.Story);
                foreach (var (text, ink) in canvas.Texts.Where(text => !text.Ink.IsEmpty))
                    Frame.Story.Safe.Contains(ink, 0.5f).Should().BeTrue($"'{text}' on {card.Slug} stands at {ink}");
            }
        }
    }

    [Fact]
    public void Every_group_is_one_that_the_page_can_animate()
    {
        foreach (var card in Of(Example))
        {
            var canvas = new RecordingCanvas(Frame.Story.Width, Frame.Story.Height);
            card.Draw(canvas, Frame.Story);
            canvas.Groups.Should().OnlyContain(name => name == "grow" || (name.StartsWith("enter-") && name.Length == 7));
        }
    }

    [Fact]
    public void Every_card_says_in_both_languages_how_it_was_counted()
    {
        foreach (var card in Of(With(0)))
        {
            card.Questions.Should().NotBeEmpty(card.Slug);
            foreach (var question in card.Questions)
                new Wording(new("en")).Rule(question).Should().NotBe(new Wording(new("fr")).Rule(question));
        }
    }

    private static IReadOnlyList<Card> Of(Recap recap, string language = "en") => Story.Of(recap, new CultureInfo(language), Fonts);

    // Five neighbours from the list as artists and tracks, in a year of small or of huge numbers.
    private static Recap With(int first)
    {
        string Name(int i) => HardNames[(first + i) % HardNames.Length];
        var scale = first % 2 == 0 ? 1 : 9_000_000_000;
        return Example with
        {
            Music = new(60_000 * scale / 10, first % 2 == 0 ? 1 : 999_999),
            TopArtists = [.. Enumerable.Range(0, 1 + (first % 5)).Select(i => new TopArtist(Name(i), 60_000 * scale / 100, 1))],
            TopTracks = [.. Enumerable.Range(0, 1 + (first % 5)).Select(i => new TopTrack(Name(i), Name(i + 1), 60_000, 1 + (int)(scale / 100_000)))],
            Genres = new([.. Enumerable.Range(0, 1 + (first % 6)).Select(i => new TopGenre(i == 0 ? "Contemporary Christian and gospel" : $"Genre {i}", 60_000 / (i + 1)))], [.. Enumerable.Range(0, 1 + (first % 6)).Select(i => new TopFamily(i == 0 ? "Reggae, Dancehall & Caribbean" : $"Family {i}", 60_000 / (i + 1), i % 2 == 0 ? Name(i) : null))], 0.5m, [], 0),
            Edges = new(new(Example.Edges.First!.At, Name(0), Name(1)), new(Example.Edges.Last!.At, Name(2), Name(3))),
            Chapters = [.. Example.Chapters.Take(2 + (first % 4)).Select((chapter, i) => chapter with { Ms = chapter.Ms * scale / 1_000, Artists = [new(Name(i), 1, 1)], Genres = [Name(i + 1), Name(i + 2)] })],
            Mashup = new(Name(0), Name(1), AreGenres: false, 366, 366),
            Changes = Example.Changes! with { Now = Example.Changes!.Now with { Ms = 60_000 * scale, Plays = scale, NewArtists = 999_999 }, Before = Example.Changes!.Before with { Ms = 0, NewArtists = first % 3 } },
            Skips = Example.Skips! with { MostSkipped = [.. Enumerable.Range(0, first % 6).Select(i => new SkippedSong(Name(i), Name(i + 1), (int)(scale / 1_000), 3, 0.5m))], PatienceMs = first % 3 == 0 ? null : 29_999 },
            Devices = new([.. Enum.GetValues<Device>().Take(1 + (first % 10)).Select(device => new DeviceTime(device, scale))], 0),
            Countries = [.. Enumerable.Range(0, first % 9).Select(i => new CountryTime($"F{(char)('A' + i)}", scale, new(2024, 1, 1)))],
            Milestones = [new(90_000, Example.Edges.First.At, first % 2 == 0 ? null : Name(0), first % 2 == 0 ? null : Name(1))],
            Awards = [.. Enumerable.Range(0, first % 8).Select(i => new AwardedSong(Name(i), Name(i + 1), (i % 3) switch { 0 => Award.Gold, 1 => Award.Platinum, _ => Award.Diamond }, new(2024, 9, 30), 50 + (int)(scale / 10_000)))],
            TopShows = [.. Enumerable.Range(0, first % 6).Select(i => new TopShow(Name(i), 60_000 * scale / (i + 1), 1, 1))],
            TopAudiobooks = [.. Enumerable.Range(0, 1 + (first % 3)).Select(i => new TopShow(Name(i + 2), 60_000 * scale / (i + 2), 999_999, 1))],
            Loyalty = Example.Loyalty! with { Artists = [.. Enumerable.Range(0, 2 + (first % 6)).Select(i => new LoyalArtist(Name(i), 1, 1, Example.Loyalty.Artists[0].MsByMonth))] },
            Said = new(new SaidYear(2024) { Ms = 60_000 * scale }, Example.Changes!.Now, Example.Changes!.Now, 60_000 * scale, 9_000_000),
        };
    }
}
