using System.Globalization;
using NodaTime;
using Wrapped.Cards.Fonts;
using Wrapped.Cards.Words;
using Wrapped.Drawing.Fonts;
using Wrapped.Example;
using Wrapped.Recaps;
using Wrapped.Recaps.Lists;
using Wrapped.Recaps.Race;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Cards;

/// <summary>A card without enough to tell is left out, and one with just enough is there.</summary>
public class EvidenceTests
{
    private static readonly FontShelf Fonts = FontShelf.Open(FontFolder.Path);
    private static readonly Listening Year = ExampleListener.Year(2024, DateTimeZoneProviders.Tzdb["Europe/Paris"]);
    private static readonly Recap Example = Recap.Of(Year);

    public static TheoryData<string, Func<Recap, Recap>, Func<Recap, Recap>> Edges => new()
    {
        { "calendar", recap => recap with { DaysWithMusic = 10 }, recap => recap with { DaysWithMusic = 9 } },
        { "calendar", recap => recap with { Range = DateRange.OfDates(new(2024, 1, 1), new(2024, 12, 31)) }, recap => recap with { Range = DateRange.OfDates(new(2023, 12, 31), new(2024, 12, 31)) } },
        { "week", recap => recap with { Music = recap.Music with { Plays = 100 } }, recap => recap with { Music = recap.Music with { Plays = 99 } } },
        { "patience", recap => recap with { Skips = recap.Skips! with { Listenings = 100 } }, recap => recap with { Skips = recap.Skips! with { Listenings = 99 } } },
        { "patience", recap => recap, recap => recap with { Skips = null } },
        { "devices", recap => recap with { Devices = recap.Devices! with { UnknownMs = recap.Music.Ms / 2 } }, recap => recap with { Devices = recap.Devices! with { UnknownMs = (recap.Music.Ms / 2) + 1 } } },
        { "devices", recap => recap with { Music = recap.Music with { Plays = 20 } }, recap => recap with { Music = recap.Music with { Plays = 19 } } },
        { "milestones", recap => recap with { Milestones = [], Awards = [.. recap.Awards.Take(3)] }, recap => recap with { Milestones = [], Awards = [.. recap.Awards.Take(2)] } },
        { "milestones", recap => recap with { Awards = [] }, recap => recap with { Milestones = [], Awards = [] } },
        { "podcasts", recap => Talk(recap, 3_600_000), recap => Talk(recap, 3_599_999) },
        { "podcasts", recap => recap with { TopAudiobooks = [] }, recap => recap with { TopShows = [new TopShow("Tried", 9_999_999, 0, 0)], TopAudiobooks = [] } },
        { "race", recap => Race(recap, 3), recap => Race(recap, 2) },
    };

    [Theory]
    [MemberData(nameof(Edges))]
    public void A_card_needs_so_much_and_no_less(string slug, Func<Recap, Recap> enough, Func<Recap, Recap> tooLittle)
    {
        Slugs(enough(Example)).Should().Contain(slug);
        Slugs(tooLittle(Example)).Should().NotContain(slug);
    }

    [Fact]
    public void Every_card_says_which_days_it_tells_of()
    {
        var recap = Recap.Of(Year with { Range = DateRange.OfSeason(2024, 6) });
        foreach (var card in Story.Of(recap, new CultureInfo("en"), Fonts))
        {
            var canvas = new RecordingCanvas(Frame.Story.Width, Frame.Story.Height);
            card.Draw(canvas, Frame.Story);
            string.Join(' ', canvas.Texts.Select(text => text.Text)).Should().Contain("Summer 2024", card.Slug);
        }
    }

    [Fact]
    public void A_running_year_has_dots_for_the_days_to_come_and_no_months_to_race_in()
    {
        var running = Recap.Of(Year with { Plays = [.. Year.Plays.Where(play => play.StartedAt < Instant.FromUtc(2024, 5, 20, 0, 0))] });
        running.RankRace!.Months.Should().HaveCount(5);
        Slugs(running).Should().Contain(["calendar", "race"]);
    }

    [Fact]
    public void Nothing_skipped_is_said_in_words()
    {
        var patient = Story.Of(Example with { Skips = Example.Skips! with { Skipped = 0, Share = 0, MostSkipped = [], PatienceMs = null } }, new CultureInfo("en"), Fonts).Single(card => card.Slug == "patience");
        patient.Description.Should().Contain($"{new Wording(new("en"))["patience.never"]} of your songs was skipped");
    }

    private static IEnumerable<string> Slugs(Recap recap) => Story.Of(recap, new CultureInfo("en"), Fonts).Select(card => card.Slug);

    private static Recap Talk(Recap recap, long ms) => recap with { Podcasts = recap.Podcasts with { Ms = ms - 1_000 }, Audiobooks = recap.Audiobooks with { Ms = 1_000 } };

    private static Recap Race(Recap recap, int months) =>
        recap with { RankRace = new RankRace([.. recap.RankRace!.Months.Take(months)], [.. recap.RankRace.Racers.Select(racer => racer with { Ranks = [.. racer.Ranks.Take(months)] })]) };
}
