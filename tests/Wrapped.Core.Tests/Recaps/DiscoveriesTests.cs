using NodaTime;
using Wrapped.Recaps.Discoveries;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Lists;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps;

public class DiscoveriesTests
{
    private static readonly string[] Past = ["2023-01-02T10:00 | Old | Friend | 100"];

    [Fact]
    public void Every_discovery_is_what_a_plain_count_over_the_list_gives() => Agreement.Of((agreement, listening) =>
    {
        var (music, naive) = (Music.Of(listening), new NaiveDiscoveries(listening));
        agreement.On(NewMusic.Of(music), naive.NewMusic);
        agreement.On(Discovery.Of(music), naive.Discovery);
        agreement.On(Discovery.Of(music)?.Artist, naive.Discovery?.Artist);
        agreement.On(Discovery.Of(music)?.Song, naive.Discovery?.Song);
        agreement.On(FirstPlayOfTopArtist.Of(music), naive.FirstPlayOfTopArtist);
        agreement.OnList(Comebacks.Of(music), naive.Comebacks);
        agreement.OnParts(Loyalty.Of(music), naive.Loyalty, naive.Loyalty is { ArtistCount: > 0 });
        agreement.OnParts(Forgotten.Of(music), naive.Forgotten, naive.Forgotten is { Count: > 0 });
        agreement.On(OneTimeVisitors.Of(music), naive.OneTimeVisitors);
    });

    [Fact]
    public void New_is_what_had_no_play_before_though_perhaps_a_skip()
    {
        string[] lines = ["2023-05-01T10:00 | Go | Grimes | 29", "2024-03-01T10:00 | Go | GRIMES | 30 | Art", "2024-03-01T11:00 | Old | Friend | 100", "2024-03-01T12:00 | Never | Heard | 29"];
        NewMusic.Of(MusicOf([.. Past, .. lines])).Should().Be(new NewMusic(new(2023, 1, 2), 1, 1, 1));
    }

    [Theory]
    [InlineData("2023-10-03T23:59", true)]
    [InlineData("2023-10-04T00:00", false)]
    public void Nothing_is_new_where_less_than_ninety_days_are_known(string first, bool isAnswered)
    {
        string[] lines = [$"{first} | Old | Friend | 1", .. Enumerable.Range(1, 5).Select(day => $"2024-02-0{day}T10:00 | Go | Grimes | 60")];
        (NewMusic.Of(MusicOf(lines)) is not null).Should().Be(isAnswered);
        (Discovery.Of(MusicOf(lines)) is not null).Should().Be(isAnswered);
    }

    [Fact]
    public void The_discovery_is_the_new_artist_of_most_minutes_and_the_new_song_of_most_plays_by_whomever()
    {
        string[] lines =
        [
            "2024-02-01T10:00 | Long | Briefly | 900",
            .. Enumerable.Range(1, 5).Select(day => $"2024-03-0{day}T10:00 | Song {day} | Grimes | 60"),
            .. Enumerable.Range(1, 6).Select(day => $"2024-04-0{day}T10:00 | Other {day} | Wire | 31"),
            "2024-05-01T09:00 | New | Friend | 29", .. Enumerable.Range(1, 3).Select(day => $"2024-05-0{day}T10:00 | New | friend | 40"),
        ];
        Discovery.Of(MusicOf([.. Past, .. lines])).Should().Be(new Discovery(
            new("Grimes", new(2024, 3, 1, 10, 0), 300_000, 5),
            new("New", "Friend", new(2024, 5, 1, 10, 0), 149_000, 3)));
    }

    [Fact]
    public void Four_plays_of_an_artist_and_two_of_a_song_are_no_discovery() =>
        Discovery.Of(MusicOf([.. Past, .. Enumerable.Range(0, 4).Select(i => $"2024-03-0{i + 1}T10:00 | Song {i / 2} | Grimes | 60")])).Should().BeNull();

    [Theory]
    [InlineData("2023-02-01T10:00", true)]
    [InlineData("2023-01-31T23:59", false)]
    public void It_began_where_it_may_not_have_been_earlier(string first, bool isAnswered)
    {
        var listening = YearOf.Lines([.. Past, $"{first} | Genesis | grimes | 60", "2024-03-01T10:00 | Go | Grimes | 200"]);
        FirstPlayOfTopArtist.Of(Music.Of(listening)).Should().Be(isAnswered ? new FirstPlayOfTopArtist("Grimes", "Genesis", new(2023, 2, 1, 10, 0), false, 2) : null);
    }

    [Fact]
    public void It_may_begin_in_the_range_and_after_a_skip()
    {
        var listening = YearOf.Lines([.. Past, "2023-06-01T10:00 | Skipped | Grimes | 10", "2024-03-01T10:00 | Go | Grimes | 200", "2024-03-02T10:00 | Go | Grimes | 200"]);
        FirstPlayOfTopArtist.Of(Music.Of(listening)).Should().Be(new FirstPlayOfTopArtist("Grimes", "Go", new(2024, 3, 1, 10, 0), true, 2));
    }

    [Theory]
    [InlineData("2023-09-04T23:59", 180)]
    [InlineData("2023-09-05T00:00", null)]
    public void A_comeback_follows_half_a_year_without_a_play(string last, int? days)
    {
        var listening = YearOf.Lines($"{last} | Go | Grimes | 60", "2023-12-01T10:00 | Go | Grimes | 20", "2024-03-02T00:00 | Go | Grimes | 60", "2024-03-02T10:00 | Go | Grimes | 60", "2024-12-31T10:00 | Go | Grimes | 60");
        Comebacks.Of(Music.Of(listening)).Should().Equal(days is { } absent ? [new Comeback("Grimes", new(2023, 9, 4), new(2024, 3, 2), absent, 3)] : []);
    }

    [Fact]
    public void A_comeback_that_stays_for_two_plays_is_none_and_one_within_the_range_counts()
    {
        var listening = YearOf.Lines(
            "2024-01-01T10:00 | A | Stays | 60", "2024-01-01T11:00 | A | Passes | 60",
            "2024-10-01T10:00 | A | Stays | 60", "2024-10-02T10:00 | A | Stays | 60", "2024-10-02T11:00 | A | Passes | 60", "2024-10-03T10:00 | A | Stays | 60", "2024-10-03T11:00 | A | Passes | 60");
        Comebacks.Of(Music.Of(listening)).Should().Equal(new Comeback("Stays", new(2024, 1, 1), new(2024, 10, 1), 274, 3));
    }

    [Fact]
    public void Of_two_equal_absences_the_earlier_is_told()
    {
        var range = DateRange.OfDates(new(2023, 1, 1), new(2024, 12, 31));
        var listening = YearOf.Lines(range, "2023-01-01T10:00 | Go | Grimes | 60", "2023-06-30T10:00 | Go | Grimes | 60", "2023-12-27T10:00 | Go | Grimes | 60", "2023-12-28T10:00 | Go | Grimes | 60", "2023-12-29T10:00 | Go | Grimes | 60");
        Comebacks.Of(Music.Of(listening)).Should().Equal(new Comeback("Grimes", new(2023, 1, 1), new(2023, 6, 30), 180, 4));
    }

    [Fact]
    public void Five_comebacks_are_told_and_of_equal_absences_those_of_more_plays_then_earlier_then_by_name()
    {
        string[] artists = ["F", "E", "D", "C", "B", "A"];
        int[] hours = [10, 11, 12];
        var listening = YearOf.Lines(
        [
            .. artists.Select(artist => $"2024-01-01T10:00 | Go | {artist} | 60"), "2024-01-02T10:00 | Go | 0 | 60",
            .. artists.SelectMany(artist => hours.Select(hour => $"2024-08-01T{hour}:00 | Go | {artist} | 60")),
            .. hours.Select(hour => $"2024-08-02T{hour}:00 | Go | 0 | 60"), "2024-08-03T10:00 | Go | E | 60",
        ]);
        Comebacks.Of(Music.Of(listening)).Select(artist => artist.Name).Should().Equal("E", "A", "B", "C", "D");
    }

    [Fact]
    public void The_last_of_two_plays_of_one_moment_says_on_which_day_it_was()
    {
        string[] lines = [.. Enumerable.Range(1, 19).Select(day => $"2023-02-{day:00}T10:00 | Go | Grimes | 60"), "2023-03-10T12:00 | A | Grimes | 60", "2023-03-10T12:00 | B | Grimes | 60", "2024-02-01T10:00 | Go | Other | 60"];
        var listening = YearOf.Lines(lines);
        var travelled = listening with { Plays = [.. listening.Plays.Select(play => play.Track.Title == "B" ? play with { Offset = Offset.FromHours(14) } : play)] };
        Forgotten.Of(Music.Of(travelled)).Should().Equal(new ForgottenArtist("Grimes", 21, new(2023, 3, 11)));
    }

    [Fact]
    public void The_loyal_are_there_in_every_month()
    {
        var range = DateRange.OfDates(new(2024, 1, 31), new(2024, 6, 1));
        string[] lines = ["2024-01-31T10:00", "2024-02-29T10:00", "2024-03-31T23:59", "2024-04-01T10:00", "2024-05-31T10:00", "2024-06-01T23:59"];
        string[] always = [.. lines.Select(at => $"{at} | Go | Grimes | 30")];
        var loyalty = Loyalty.Of(Music.Of(YearOf.Lines(range, [.. always, "2024-06-01T23:59 | Go | Once | 300"])))!;
        loyalty.Should().BeEquivalentTo(new Loyalty(6, 1, [new LoyalArtist("Grimes", 180_000, 6, [30_000, 30_000, 30_000, 30_000, 30_000, 30_000])], 1, [new TopTrack("Go", "Grimes", 180_000, 6)]));
        Loyalty.Of(Music.Of(YearOf.Lines(range, [.. always[..5], "2024-06-01T23:59 | Go | Grimes | 29"]))).Should().BeNull("June has no play");
        Loyalty.Of(Music.Of(YearOf.Lines(DateRange.OfDates(new(2024, 2, 1), new(2024, 6, 1)), always[1..]))).Should().BeNull("five months prove little");
    }

    [Fact]
    public void The_forgotten_had_twenty_plays_and_now_a_skip_at_most()
    {
        string[] lines =
        [
            .. Enumerable.Range(0, 20).Select(i => $"2023-02-{i + 1:00}T10:00 | Go | Grimes | 60"),
            .. Enumerable.Range(0, 19).Select(i => $"2023-03-{i + 1:00}T10:00 | Go | Nearly | 60"),
            .. Enumerable.Range(0, 21).Select(i => $"2023-04-{i + 1:00}T23:59 | Go | Wire | 60"),
        ];
        string[] now = ["2024-02-01T10:00 | Go | Other | 60", "2024-02-02T10:00 | Go | GRIMES | 29"];
        Of([.. lines, .. now]).Should().Equal(new ForgottenArtist("Wire", 21, new(2023, 4, 21)), new ForgottenArtist("GRIMES", 20, new(2023, 2, 20)));
        Of(lines).Should().BeNull("nothing was heard at all");
        static IReadOnlyList<ForgottenArtist>? Of(string[] lines) => Forgotten.Of(MusicOf(lines));
    }

    [Fact]
    public void Visitors_of_one_play_are_told_from_twenty_artists_on()
    {
        string[] lines = [.. Enumerable.Range(1, 20).Select(i => $"2024-03-{i:00}T10:00 | Go | Artist {i} | 60"), "2024-04-01T10:00 | Go | Artist 1 | 60", "2024-04-01T10:10 | Go | Artist 2 | 29"];
        OneTimeVisitors.Of(MusicOf(lines)).Should().Be(new OneTimeVisitors(19, 0.95m));
        OneTimeVisitors.Of(MusicOf(lines[1..20])).Should().BeNull();
    }

    private static Music MusicOf(string[] lines) => Music.Of(YearOf.Lines(lines));
}
