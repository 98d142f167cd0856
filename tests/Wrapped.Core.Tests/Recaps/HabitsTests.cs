using Wrapped.Plays;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Habits;

namespace Wrapped.Recaps;

public class HabitsTests
{
    [Fact]
    public void Every_habit_is_what_a_plain_count_over_the_list_gives() => Agreement.Of((agreement, listening) =>
    {
        var (music, naive) = (Music.Of(listening), new NaiveHabits(listening));
        agreement.OnParts(Skips.Of(music), naive.Skips, naive.Skips is { MostSkipped.Count: > 0 });
        agreement.On(PlayedToTheEnd.Of(music), naive.PlayedToTheEnd);
        agreement.OnParts(Devices.Of(music), naive.Devices, naive.Devices is not null);
        agreement.OnParts(Countries.Of(music), naive.Countries, naive.Countries is not null);
        agreement.On(Switches.Of(music), naive.Switches);
        agreement.OnParts(Switches.Of(music)?.PrivateSession, naive.Switches?.PrivateSession, naive.Switches?.PrivateSession is not null);
    });

    [Theory]
    [InlineData(true, "trackdone", 200, true)]
    [InlineData(false, "trackdone", 20, false)]
    [InlineData(false, "fwdbtn", 20, true)]
    [InlineData(false, "fwdbtn", 30, false)]
    [InlineData(false, "logout", 20, false)]
    [InlineData(false, null, 20, false)]
    [InlineData(null, null, 29, true)]
    [InlineData(null, "", 29, true)]
    [InlineData(null, null, 30, false)]
    [InlineData(null, "trackdone", 29, false)]
    [InlineData(null, "click-row", 29, true)]
    [InlineData(null, "unexpected-exit", 29, false)]
    public void A_skip_is_what_its_source_says_or_what_was_left_at_once(bool? skipped, string? end, int seconds, bool isSkipped) =>
        Skips.IsSkipped(Listened(1, new() { Skipped = skipped, ReasonEnd = end }, seconds).Plays[0]).Should().Be(isSkipped);

    [Fact]
    public void Account_data_says_nothing_and_a_skip_is_short() => Skips.IsSkipped(Listened(1, null, 29).Plays[0]).Should().BeTrue();

    [Fact]
    public void The_most_skipped_were_skipped_three_times_of_five()
    {
        string[] lines =
        [
            .. Song("Loved", 6, 0), .. Song("Hated", 5, 4), .. Song("Often", 8, 4), .. Song("Twice", 7, 2), .. Song("Four times in all", 4, 4), .. Song("Unknown Track", 5, 5, "Unknown Artist"),
        ];
        var skips = Skips.Of(MusicOf(lines))!;
        (skips.Listenings, skips.Skipped, skips.Share).Should().Be((35, 19, 0.5429m));
        skips.MostSkipped.Should().Equal(new SkippedSong("Hated", "Grimes", 5, 4, 0.8m), new SkippedSong("Often", "Grimes", 8, 4, 0.5m));
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(19, false)]
    public void Skips_are_told_from_twenty_listenings_on(int listenings, bool isAnswered) => (Skips.Of(MusicOf([.. Song("Go", listenings, 1)])) is not null).Should().Be(isAnswered);

    [Fact]
    public void Patience_is_the_lower_middle_of_what_was_heard_of_skips()
    {
        Skips.Of(MusicOf([.. Song("Go", 20, 0), "2024-05-01T10:00 | A | B | 9", "2024-05-01T10:01 | A | B | 2", "2024-05-01T10:02 | A | B | 4", "2024-05-01T10:03 | A | B | 20"]))!.PatienceMs.Should().Be(4_000);
        Skips.Of(MusicOf([.. Song("Go", 20, 0)]))!.PatienceMs.Should().BeNull();
    }

    [Theory]
    [InlineData(20, 20, true)]
    [InlineData(20, 21, false)]
    [InlineData(19, 0, false)]
    public void Ends_are_told_where_half_of_them_have_a_reason(int told, int untold, bool isAnswered)
    {
        var (with, without) = (Listened(told, new() { ReasonEnd = "trackdone" }), Listened(untold, new() { ReasonEnd = "" }));
        PlayedToTheEnd.Of(Music.Of(with with { Plays = [.. with.Plays, .. without.Plays] })).Should().Be(isAnswered ? new PlayedToTheEnd(20, 20, 1) : null);
    }

    [Fact]
    public void Devices_of_one_kind_are_summed_and_the_unknown_stay_apart()
    {
        var plays = new[] { ("android", 30), ("not_applicable", 70), ("Windows 10 (10.0.19042; x64)", 80), ("iOS 16.1 (iPhone14,5)", 60), ("not_applicable", 1) }
            .SelectMany(device => Listened(1, new() { Platform = device.Item1 }, device.Item2).Plays);
        var devices = Devices.Of(Music.Of(YearOf.Lines() with { Plays = [.. plays] }))!;
        devices.Kinds.Should().Equal(new DeviceTime(Device.Phone, 90_000), new DeviceTime(Device.Computer, 80_000));
        devices.UnknownMs.Should().Be(71_000);
        Devices.Of(Music.Of(Listened(5, null))).Should().BeNull();
    }

    [Fact]
    public void A_country_is_two_letters_and_the_word_for_not_knowing_is_none()
    {
        string[] lines = ["2024-03-01T23:59 | A | B | 60", "2024-03-02T10:00 | A | B | 60", "2024-03-03T10:00 | A | B | 90", "2024-03-04T10:00 | A | B | 60", "2024-03-05T10:00 | A | B | 60", "2024-03-06T10:00 | A | B | 0"];
        string?[] countries = ["CA", "ZZ", "IT", "CA", "Ca", "US"];
        var listening = YearOf.Lines(lines);
        Countries.Of(Music.Of(listening with { Plays = [.. listening.Plays.Zip(countries, (play, country) => play with { Context = new() { Country = country } })] }))
            .Should().Equal(new CountryTime("CA", 120_000, new(2024, 3, 1)), new CountryTime("IT", 90_000, new(2024, 3, 3)));
        Countries.Of(Music.Of(listening)).Should().BeNull();
    }

    [Fact]
    public void Switches_are_told_where_twenty_listenings_say_so()
    {
        var (on, off) = (Listened(5, new() { Shuffle = true, Offline = false }), Listened(15, new() { Shuffle = false, Incognito = true }));
        Switches.Of(Music.Of(on with { Plays = [.. on.Plays, .. off.Plays] })).Should().Be(new Switches(0.25m, null, null));
        Switches.Of(Music.Of(off)).Should().BeNull();
    }

    private static IEnumerable<string> Song(string title, int listenings, int skips, string artist = "Grimes") =>
        Enumerable.Range(0, listenings).Select(i => $"2024-03-{i + 1:00}T10:00 | {title} | {artist} | {(i < skips ? 5 : 100)}");

    private static Listening Listened(int times, ListeningContext? context, int seconds = 60)
    {
        var listening = YearOf.Lines([.. Enumerable.Range(0, times).Select(i => $"2024-03-01T10:{i:00} | Go | Grimes | {seconds}")]);
        return listening with { Plays = [.. listening.Plays.Select(play => play with { Context = context })] };
    }

    private static Music MusicOf(string[] lines) => Music.Of(YearOf.Lines(lines));
}
