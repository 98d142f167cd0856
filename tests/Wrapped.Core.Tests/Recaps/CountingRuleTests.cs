using NodaTime;
using Wrapped.Recaps.Days;
using Wrapped.Recaps.Lists;
using Wrapped.Recaps.Totals;

namespace Wrapped.Recaps;

public class CountingRuleTests
{
    [Fact]
    public void Thirty_seconds_make_a_play_and_less_only_minutes()
    {
        var recap = Recap.Of(YearOf.Lines("2024-03-01T10:00 | Go | Grimes | 30", "2024-03-01T10:05 | Go | Grimes | 29"));
        recap.Music.Should().Be(new ListenedTime(59_000, 1));
        recap.TopTracks.Single().Should().Be(new TopTrack("Go", "Grimes", 59_000, 1));
    }

    [Fact]
    public void Spellings_that_differ_only_in_case_and_space_are_one_artist_shown_as_first_heard()
    {
        var recap = Recap.Of(YearOf.Lines("2024-03-01T10:00 | Go | the  Who | 200", "2024-03-02T10:00 | Stay | The Who | 200"));
        recap.TopArtists.Single().Name.Should().Be("the  Who");
        recap.Breadth.Artists.Should().Be(1);
    }

    [Fact]
    public void Removed_tracks_count_in_minutes_and_never_in_rankings()
    {
        var recap = Recap.Of(YearOf.Lines("2024-03-01T10:00 | Unknown Track | Unknown Artist | 200", "2024-03-02T10:00 | Go | Grimes | 100"));
        recap.Music.Should().Be(new ListenedTime(300_000, 2));
        recap.TopArtists.Select(artist => artist.Name).Should().Equal("Grimes");
        recap.Edges.First!.Title.Should().Be("Go");
    }

    [Fact]
    public void Artists_rank_by_minutes_and_tracks_by_plays()
    {
        var recap = Recap.Of(YearOf.Lines("2024-03-01T10:00 | Long | Can | 900", "2024-03-02T10:00 | Short | Wire | 100", "2024-03-02T11:00 | Short | Wire | 100"));
        recap.TopArtists.Select(artist => artist.Name).Should().Equal("Can", "Wire");
        recap.TopTracks.Select(track => track.Title).Should().Equal("Short", "Long");
    }

    [Fact]
    public void A_listening_is_credited_whole_to_the_local_day_and_hour_of_its_start()
    {
        var recap = Recap.Of(YearOf.Lines("2024-03-01T23:59 | Long | Can | 900"));
        recap.Time.ByHour[23].Should().Be(900_000);
        recap.BiggestDay.Should().Be(new BiggestDay(new LocalDate(2024, 3, 1), 900_000));
    }

    [Fact]
    public void A_streak_counts_days_with_a_play_and_breaks_on_a_day_of_skips()
    {
        var recap = Recap.Of(YearOf.Lines(
            "2024-02-28T10:00 | A | B | 60", "2024-02-29T10:00 | A | B | 60", "2024-03-01T10:00 | A | B | 60", "2024-03-02T10:00 | A | B | 10", "2024-03-03T10:00 | A | B | 60"));
        recap.LongestStreak.Should().Be(new LongestStreak(3, new LocalDate(2024, 2, 28), new LocalDate(2024, 3, 1)));
    }

    [Fact]
    public void New_artists_are_told_only_where_there_is_a_before()
    {
        string[] lines = ["2024-03-01T10:00 | Go | Grimes | 60", "2024-03-01T11:00 | Hunger | Florence | 60"];
        Recap.Of(YearOf.Lines(lines)).NewArtists.Should().BeNull();
        Recap.Of(YearOf.Lines(["2023-12-31T10:00 | Oblivion | GRIMES | 60", .. lines])).NewArtists.Should().Be(1);
    }

    [Fact]
    public void An_empty_year_answers_every_question()
    {
        var recap = Recap.Of(YearOf.Lines());
        recap.Music.Should().Be(new ListenedTime(0, 0));
        recap.BiggestDay.Should().BeNull();
        recap.LongestStreak.Should().BeNull();
        recap.Edges.Should().Be(new FirstAndLastPlay(null, null));
        recap.Genres.AreTelling.Should().BeFalse();
    }
}
