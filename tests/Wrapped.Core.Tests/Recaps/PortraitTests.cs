using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Portrait;
using Wrapped.Recaps.Ranges;
using Wrapped.Recaps.Totals;

namespace Wrapped.Recaps;

public class PortraitTests
{
    [Fact]
    public void What_kind_of_listening_it_was_is_what_a_plain_count_over_the_list_gives()
    {
        var (personalities, chapters, mashups, changes) = (0, 0, 0, 0);
        Prop.ForAll(RandomListening.Any, listening =>
        {
            var (music, naive) = (Music.Of(listening), new NaivePortrait(listening));
            var personality = Personality.Of(music);
            personality.Should().Be(naive.Personality);
            personalities += personality is null ? 0 : 1;

            // Names are spelt as first heard in the whole range, so seasons are held together by numbers.
            var told = Chapters.Of(music, areGenresTelling: false, _ => []);
            told.Select(Numbers).Should().BeEquivalentTo(naive.Chapters.Select(Numbers), options => options.WithStrictOrdering());
            chapters += told.Count > 0 ? 1 : 0;

            var mashup = Mashup.Of(music, [], areGenresTelling: false, _ => []);
            mashup.Should().Be(naive.MashupOfArtists);
            mashups += mashup is null ? 0 : 1;

            var change = Changes.Of(music, KeyNumbers.Of(music));
            (change is null ? ((DateRange, KeyNumbers, KeyNumbers)?)null : (change.Against, change.Now, change.Before)).Should().Be(naive.Changes);
            changes += change is null ? 0 : 1;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(20241125, 11));
        new[] { personalities, chapters, mashups, changes }.Should().OnlyContain(answered => answered > 20);
    }

    [Fact]
    public void Winter_is_in_July_south_of_the_equator()
    {
        Seasons.Of(7, DateTimeZoneProviders.Tzdb["Australia/Sydney"]).Should().Be(Season.Winter);
        Seasons.Of(12, DateTimeZoneProviders.Tzdb["America/Buenos_Aires"]).Should().Be(Season.Summer);
        Seasons.Of(7, DateTimeZoneProviders.Tzdb["Europe/Paris"]).Should().Be(Season.Summer);
        Seasons.Of(1, DateTimeZone.Utc).Should().Be(Season.Winter);
    }

    [Fact]
    public void Genres_that_share_their_days_make_a_mashup()
    {
        var lines = Enumerable.Range(1, 6).SelectMany(day => (string[])[$"2024-03-0{day}T10:00 | A | Rocker | 100", $"2024-03-0{day}T11:00 | B | Popper | 60", $"2024-03-1{day}T11:00 | C | Folker | 90"]);
        var music = Music.Of(YearOf.Lines([.. lines.Order(StringComparer.Ordinal)]));
        Mashup.Of(music, ["Rock", "Folk", "Pop"], areGenresTelling: true, artist => artist switch { "Rocker" => ["Rock"], "Popper" => ["Pop"], _ => ["Folk"] })
            .Should().Be(new Mashup("Rock", "Pop", AreGenres: true, 6, 6));
    }

    [Fact]
    public void Ranks_are_held_against_those_of_the_year_before()
    {
        var listening = YearOf.Lines(
            "2023-01-05T10:00 | A | Old Friend | 200", "2023-01-06T10:00 | B | Other | 100",
            "2024-02-01T10:00 | B | OTHER | 300", "2024-02-02T10:00 | C | Newcomer | 200", "2024-02-03T10:00 | A | old friend | 100");
        var changes = Recap.Of(listening).Changes!;
        changes.Artists.Should().Equal(new RankBefore("OTHER", 1, 2), new RankBefore("Newcomer", 2, null), new RankBefore("old friend", 3, 1));
        changes.Before.Ms.Should().Be(300_000);
        changes.Now.NewArtists.Should().Be(1);
    }

    [Fact]
    public void A_year_that_is_known_only_from_its_spring_on_is_no_measure()
    {
        var listening = YearOf.Lines("2023-03-05T10:00 | A | Old Friend | 200", "2024-02-01T10:00 | B | Other | 300");
        Recap.Of(listening).Changes.Should().BeNull();
    }

    private static (Season Season, LocalDate From, LocalDate To, long Ms, string Artists) Numbers(Chapter chapter) =>
        (chapter.Season, chapter.From, chapter.To, chapter.Ms, string.Join(' ', chapter.Artists.Select(artist => $"{artist.Ms}/{artist.Plays}")));
}
