using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Library.Duplicates;

public sealed class ToldTwiceTests
{
    private static readonly int[] Repeats = [0, 200, 400];

    [Theory]
    [InlineData(0, "Song", "Artist", 100)]
    [InlineData(14, "Song", "Artist", 95)]
    [InlineData(-119, "Song", "Artist", 60)]
    [InlineData(3, "Song - 2011 Remaster", "The Artist", 89)]
    [InlineData(59, "Song", "Various Artists", 48)]
    public async Task A_scrobble_of_what_spotify_tells_counts_once(int seconds, string title, string artist, int score)
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(Some.Scrobble(after: Duration.FromSeconds(seconds), title: title, artist: artist));
        await test.ImportAsync(Some.Extended());

        (await test.PlaysAsync()).Should().ContainSingle().Which.Source.Should().Be(Source.SpotifyExtended);
        var pair = (await test.Library.ToldTwiceAsync(test.Listener, 0, 10)).Should().ContainSingle().Subject;
        (pair.Score, pair.Row.Source, pair.Row.Title, pair.By.Source, pair.By.Title).Should().Be((score, Source.Lastfm, title, Source.SpotifyExtended, "Song"));
        (await test.Library.ToldTwiceAsync(test.Listener)).Should().Equal(new ToldTwiceBySources(Source.Lastfm, Source.SpotifyExtended, 1, 200_000));
        var reports = await test.Library.ImportsAsync(test.Listener);
        reports.Should().OnlyContain(report => report.Tally.IsConserved);
        reports[^1].Tally.Duplicates.Should().Equal(new Dictionary<DuplicateReason, long> { [DuplicateReason.ToldElsewhere] = 1 });
    }

    [Theory]
    [InlineData(121, "Song", "Artist")]
    [InlineData(0, "Another", "Artist")]
    [InlineData(0, "Song", "Somebody else")]
    [InlineData(0, "Song (Live)", "Artist")]
    [InlineData(61, "Song", "Various Artists")]
    public async Task What_is_not_the_same_listening_counts(int seconds, string title, string artist)
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(Some.Extended());
        await test.ImportAsync(Some.Scrobble(after: Duration.FromSeconds(seconds), title: title, artist: artist));
        (await test.PlaysAsync()).Should().HaveCount(2);
        (await test.Library.ToldTwiceAsync(test.Listener)).Should().BeEmpty();
    }

    [Fact]
    public async Task Real_repeats_survive()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync([.. Repeats.Select((at, i) => Some.Extended(i + 1, Duration.FromSeconds(at)))]);
        await test.ImportAsync([.. Repeats.Append(600).Select((at, i) => Some.Scrobble(i + 1, Duration.FromSeconds(at - 7)))]);
        (await test.PlaysAsync()).Select(play => play.Source).Should().Equal(Source.SpotifyExtended, Source.SpotifyExtended, Source.SpotifyExtended, Source.Lastfm);
    }

    [Fact]
    public async Task A_skip_does_not_tell_of_a_play()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(Some.Extended(msPlayed: 9_000, after: Duration.FromSeconds(-191)));
        await test.ImportAsync(Some.Scrobble());
        (await test.PlaysAsync()).Should().HaveCount(2);
    }

    [Fact]
    public async Task Three_services_tell_one_listening_once()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(Some.Scrobble(after: Duration.FromSeconds(2)));
        await test.ImportAsync(Some.Scrobble(after: Duration.FromSeconds(1), source: Source.Listenbrainz));
        (await test.PlaysAsync()).Should().ContainSingle().Which.Source.Should().Be(Source.Listenbrainz);
        var spotify = await test.ImportAsync(Some.Account());
        (await test.PlaysAsync()).Should().ContainSingle().Which.Source.Should().Be(Source.SpotifyAccount);

        await test.Library.UndoAsync(test.Listener, spotify.Id);
        (await test.PlaysAsync()).Should().ContainSingle().Which.Source.Should().Be(Source.Listenbrainz);
    }

    [Fact]
    public async Task The_switch_counts_both_and_gives_back_what_was()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(Some.Extended());
        await test.ImportAsync(Some.Scrobble());
        var before = await test.RowsOfAsync(test.Listener);

        await test.Library.SetCountsTwiceAsync(test.Listener, countsTwice: true);
        (await test.Library.CountsTwiceAsync(test.Listener)).Should().BeTrue();
        (await test.PlaysAsync()).Should().HaveCount(2);

        await test.Library.SetCountsTwiceAsync(test.Listener, countsTwice: false);
        (await test.RowsOfAsync(test.Listener)).Should().Equal(before);
    }

    [Fact]
    public async Task A_listener_may_say_that_they_are_two_and_take_it_back()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(Some.Extended());
        var scrobbles = await test.ImportAsync(Some.Scrobble(), Some.Scrobble(2, Duration.FromHours(1)));
        var number = (await test.Library.ToldTwiceAsync(test.Listener, 0, 10)).Single().Row.Number;

        await test.Library.SetApartAsync(test.Listener, number, isApart: true);
        (await test.PlaysAsync()).Should().HaveCount(3);
        (await test.Library.ToldApartAsync(test.Listener, 10)).Should().ContainSingle().Which.Source.Should().Be(Source.Lastfm);

        await test.Library.UndoAsync(test.Listener, scrobbles.Id);
        await test.ImportAsync(Some.Scrobble(), Some.Scrobble(2, Duration.FromHours(1)));
        (await test.PlaysAsync()).Should().HaveCount(3, "what was said outlives an undo");

        await test.Library.SetApartAsync(test.Listener, (await test.Library.ToldApartAsync(test.Listener, 10)).Single().Number, isApart: false);
        (await test.PlaysAsync()).Should().HaveCount(2);
    }

    [Fact]
    public async Task What_was_heard_offline_and_synchronised_later_is_found()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(Some.Extended() with { Precision = TimePrecision.Approximate });
        await test.ImportAsync(Some.Scrobble(after: Duration.FromHours(-9)), Some.Scrobble(2, Duration.FromHours(1)));
        (await test.PlaysAsync()).Select(play => play.Source).Should().Equal(Source.SpotifyExtended, Source.Lastfm);
    }

    [Fact]
    public async Task Apples_sums_are_not_asked_of_days_that_are_told_play_by_play_though_they_come_in_another_file()
    {
        await using var test = await TestLibrary.OpenAsync();
        var day = Instant.FromUtc(2024, 6, 1, 0, 0);
        var daily = Some.Scrobble(title: "Sum") with { Source = Source.AppleDaily, StatedAt = day, Precision = TimePrecision.Day };
        await test.ImportAsync(daily, daily with { Title = "Another day", StatedAt = day + Duration.FromDays(1), StartedAt = daily.StartedAt + Duration.FromDays(1) });
        var activity = await test.ImportAsync(Some.Extended(title: "Play") with { Source = Source.AppleActivity, StartedAt = day - Duration.FromHours(1), Offset = Offset.FromHours(2) });
        (await test.PlaysAsync()).Select(play => play.Track.Title).Should().Equal("Play", "Another day");
        (await test.Library.ToldTwiceAsync(test.Listener)).Should().BeEmpty("no other service tells it");

        await test.Library.UndoAsync(test.Listener, activity.Id);
        (await test.PlaysAsync()).Select(play => play.Track.Title).Should().Equal("Sum", "Another day");
    }

    [Fact]
    public async Task Two_listeners_are_never_compared()
    {
        await using var test = await TestLibrary.OpenAsync();
        var other = (await test.Library.AddListenerAsync(null, "UTC")).Id;
        await test.ImportAsync(Some.Extended());
        await test.ImportAsync(other, [Some.Scrobble()]);
        (await test.PlaysAsync()).Should().ContainSingle();
        (await test.PlaysAsync(other)).Should().ContainSingle();
    }
}
