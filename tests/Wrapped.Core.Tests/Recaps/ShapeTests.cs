using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Shape;

namespace Wrapped.Recaps;

public class ShapeTests
{
    [Fact]
    public void The_shape_is_what_a_plain_count_over_the_list_gives() => Agreement.Of((agreement, listening) =>
    {
        var (music, naive) = (Music.Of(listening), new NaiveShape(listening));
        agreement.On(Concentration.Of(music), naive.Concentration);
        agreement.On(Variety.Of(music), naive.Variety);
        agreement.On(Eddington.Of(music), naive.Eddington);
    });

    [Fact]
    public void The_share_of_the_top_ten_is_told_from_thirty_artists_on()
    {
        string[] lines = [.. Enumerable.Range(1, 30).Select(i => $"2024-03-{i:00}T10:00 | Go | Artist {i} | {(i <= 10 ? 90 : 30)}"), "2024-04-01T10:00 | Unknown Track | Unknown Artist | 900", "2024-04-02T10:00 | Go | Artist 30 | 30"];
        Concentration.Of(MusicOf(lines)).Should().Be(new Concentration(0.5882m, 0.3548m), "900 of 1,530 seconds, and 11 of 31 plays");
        Concentration.Of(MusicOf(lines[1..])).Should().BeNull();
    }

    [Fact]
    public void As_varied_as_three_are_three_heard_alike()
    {
        string[] alike = ["2024-03-01T10:00 | A | One | 60", "2024-03-01T10:10 | B | Two | 60", "2024-03-01T10:20 | C | Three | 60"];
        Variety.Of(MusicOf(alike)).Should().Be(new Variety(3m, 3m));
        Variety.Of(MusicOf([.. alike, "2024-03-01T10:30 | A | One | 60"])).Should().Be(new Variety(2.7m, 2.7m), "16 / 6");
        Variety.Of(MusicOf([.. alike, "2024-03-01T10:30 | A | One | 20"])).Should().Be(new Variety(2.9m, 3m), "a skip is minutes and no play");
        Variety.Of(MusicOf("2024-03-01T10:00 | Unknown Track | Unknown Artist | 60")).Should().BeNull();
    }

    [Fact]
    public void Half_a_tenth_rounds_up() =>
        Variety.Of(MusicOf([.. Enumerable.Range(0, 10).Select(i => $"2024-03-01T10:0{i} | Song {i % 7} | Artist {i % 7} | 60")])).Should().Be(new Variety(6.3m, 6.3m), "100 / 16 is 6.25");

    [Fact]
    public void Squares_of_a_lifetime_of_milliseconds_do_not_overflow() =>
        Variety.Of(MusicOf([.. Enumerable.Range(0, 2).SelectMany(artist => Enumerable.Range(0, 300).Select(i => $"2024-{1 + (i % 12):00}-{1 + (i / 12):00}T1{artist}:00 | A | Artist {artist} | 9000000"))]))
            .Should().Be(new Variety(2m, 2m));

    [Theory]
    [InlineData(new[] { 1 }, 1, 2)]
    [InlineData(new[] { 2 }, 1, 1)]
    [InlineData(new[] { 2, 2 }, 2, 3)]
    [InlineData(new[] { 5, 3, 3, 1 }, 3, 3)]
    [InlineData(new[] { 9, 9, 9 }, 3, 1)]
    public void As_many_days_with_as_many_plays(int[] days, int number, int daysToNext)
    {
        string[] lines = [.. days.SelectMany((plays, day) => Enumerable.Range(0, plays).Select(play => $"2024-03-0{day + 1}T23:{play:00} | Go | Grimes | 30")), "2024-03-08T10:00 | Go | Grimes | 29"];
        Eddington.Of(MusicOf(lines)).Should().Be(new Eddington(number, daysToNext));
    }

    [Fact]
    public void Skips_make_no_number() => Eddington.Of(MusicOf("2024-03-08T10:00 | Go | Grimes | 29")).Should().BeNull();

    private static Music MusicOf(params string[] lines) => Music.Of(YearOf.Lines(lines));
}
