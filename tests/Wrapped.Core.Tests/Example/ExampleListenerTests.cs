using NodaTime;
using Wrapped.Genres;
using Wrapped.Plays;
using Wrapped.Recaps;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Habits;

namespace Wrapped.Example;

public class ExampleListenerTests
{
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    private static Listening Year2024 { get; } = ExampleListener.Year(2024, Paris);

    private static Recap Recap2024 { get; } = Recap.Of(Year2024);

    private static List<Play> Plays2024 { get; } = PlaysOf(Year2024);

    [Fact]
    public void The_year_is_the_same_every_time() => ExampleListener.Year(2024, Paris).Plays.Should().Equal(Year2024.Plays);

    // The numbers themselves, so that pictures made from them stay what they are on any machine and any .NET.
    [Fact]
    public void The_year_is_the_same_on_every_machine()
    {
        Show(Plays2024).Should().Be("8899 1801857548 2024-12-31T20:17:01Z Geyser");
        static string Show(List<Play> plays) => $"{plays.Count} {plays.Sum(play => play.MsPlayed)} {plays[^1].StartedAt} {plays[^1].Track.Title}";
    }

    [Theory]
    [InlineData(1970, "UTC")]
    [InlineData(2000, "Asia/Seoul")]
    [InlineData(2011, "Pacific/Apia")]
    [InlineData(2023, "America/Sao_Paulo")]
    [InlineData(2025, "Australia/Lord_Howe")]
    [InlineData(2026, "Europe/Paris")]
    public void Any_year_in_any_zone_is_whole(int year, string zone)
    {
        var listening = ExampleListener.Year(year, DateTimeZoneProviders.Tzdb[zone]);
        var recap = Recap.Of(listening);

        PlaysOf(listening).Count.Should().BeInRange(8_200, 10_000);
        listening.Plays.Should().OnlyContain(play => listening.Zones.At(play.StartedAt).Year >= year - 1 && listening.Zones.At(play.StartedAt).Year <= year);
        recap.Time.ByMonth.Should().OnlyContain(ms => ms > 600 * 60_000);
        recap.Music.Ms.Should().BeInRange(20_000 * 60_000L, 40_000 * 60_000L);
        recap.LongestStreak!.Days.Should().BeInRange(78, 130);
        recap.BiggestDay!.Date.Month.Should().Be(10);
        recap.TopArtists[0].Name.Should().Be("Phoebe Bridgers");
    }

    [Fact]
    public void Nothing_plays_at_the_same_time_as_something_else() =>
        Year2024.Plays.Zip(Year2024.Plays.Skip(1)).Should().OnlyContain(pair => pair.First.StartedAt.PlusNanoseconds(pair.First.MsPlayed * 1_000_000) < pair.Second.StartedAt);

    [Fact]
    public void The_zone_moves_the_moments_and_not_the_local_times()
    {
        // Neither zone changes its clocks in this year.
        var (utc, seoul) = (ExampleListener.Year(2024, DateTimeZone.Utc), ExampleListener.Year(2024, DateTimeZoneProviders.Tzdb["Asia/Seoul"]));
        seoul.Plays.Select(play => seoul.Zones.At(play.StartedAt)).Should().Equal(utc.Plays.Select(play => play.StartedAt.InUtc().LocalDateTime));
    }

    [Fact]
    public void A_fifth_of_the_music_is_skipped()
    {
        var music = Plays2024.Where(play => play.Track.Kind == MediaKind.Music).ToList();
        ((double)music.Count(play => !play.Counts) / music.Count).Should().BeInRange(0.17, 0.23);
    }

    [Fact]
    public void Some_of_it_is_podcasts_and_audiobooks()
    {
        Plays2024.Count(play => play.Track.Kind == MediaKind.Podcast).Should().BeInRange(25, 90);
        Plays2024.Count(play => play.Track.Kind == MediaKind.Audiobook).Should().BeInRange(2, 15);
    }

    [Fact]
    public void They_listen_on_several_devices_mostly_at_home_and_now_and_then_away()
    {
        Recap2024.Devices!.Kinds.Select(kind => kind.Device).Should().BeEquivalentTo([Device.Phone, Device.Speaker, Device.Computer, Device.WebPlayer, Device.Car]);
        Recap2024.Devices.UnknownMs.Should().Be(0);
        Recap2024.Countries!.Select(country => country.Code).Should().Equal("FR", "JP", "BE");
        Recap2024.Switches!.Shuffle.Should().BeInRange(0.2m, 0.5m);
        Recap2024.Switches.Offline.Should().BeInRange(0.03m, 0.2m);
        Recap2024.Switches.PrivateSession.Should().BeInRange(0.001m, 0.05m);
    }

    [Fact]
    public void Why_a_listening_ended_fits_how_long_it_was_and_how_the_next_one_began()
    {
        Plays2024.Should().OnlyContain(play => play.Context!.ReasonEnd == "trackdone" || play.Context.ReasonEnd == "endplay" || play.Context.Skipped == true);
        Plays2024.Where(play => !play.Counts).Should().OnlyContain(play => play.Context!.Skipped == true && play.Context.ReasonEnd == "fwdbtn");
        Plays2024.Zip(Plays2024.Skip(1)).Should().OnlyContain(pair => pair.Second.Context!.ReasonStart == "clickrow" || pair.Second.Context.ReasonStart == pair.First.Context!.ReasonEnd);
        (Recap2024.PlayedToTheEnd!.Share + Recap2024.Skips!.Share).Should().BeInRange(0.95m, 1);
    }

    [Fact]
    public void One_rainy_Sunday_it_is_one_song_again_and_again()
    {
        Recap2024.LongestRun!.From.Date.Should().Be(new LocalDate(2024, 11, 10));
        Recap2024.LongestRun.Plays.Should().BeInRange(9, 11);
    }

    [Fact]
    public void Spring_brings_new_artists()
    {
        Recap2024.NewArtists.Should().BeInRange(8, 15);
        Music.Of(Year2024).Artists.Where(artist => artist.IsNew).Min(artist => artist.FirstPlay)!.Value.InZone(Paris).Month.Should().Be(3);
    }

    [Fact]
    public void Summers_evenings_and_weekends_are_fuller()
    {
        var time = Recap2024.Time;
        time.ByMonth[6].Should().BeGreaterThan(time.ByMonth[1]);
        time.ByHour.Skip(17).Sum().Should().BeGreaterThan(time.ByHour.Take(12).Sum());
        time.ByWeekday.Skip(5).Average().Should().BeGreaterThan(time.ByWeekday.Take(5).Average());
    }

    [Fact]
    public void The_genre_list_knows_every_artist_on_the_shelf()
    {
        Shelf().Should().HaveCountGreaterThan(55).And.OnlyContain(artist => ArtistList.Of(artist).Count > 0);
        Recap2024.Genres.Coverage.Should().Be(1);
        static IEnumerable<string> Shelf() => Year2024.Plays.Where(play => play.Track.Kind == MediaKind.Music).Select(play => play.Track.Artist).Distinct();
    }

    [Fact]
    public void The_top_five_are_of_several_scripts_and_lengths() =>
        Recap2024.TopArtists.Take(5).Select(artist => artist.Name).Should().BeEquivalentTo("Phoebe Bridgers", "宇多田ヒカル", "잔나비", "ROSALÍA", "King Gizzard & The Lizard Wizard");

    [Fact]
    public void Every_track_has_its_own_number() =>
        Plays2024.Select(play => play.Track).Distinct().Should().OnlyHaveUniqueItems(track => track.Id);

    private static List<Play> PlaysOf(Listening listening) => [.. listening.Plays.Where(play => listening.Range.Holds(listening.Zones.At(play.StartedAt).Date))];
}
