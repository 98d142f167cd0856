using NodaTime;
using Wrapped.Plays;

namespace Wrapped.Library.Years;

public sealed class YearTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Fact]
    public async Task A_year_begins_and_ends_at_local_midnight()
    {
        await using var test = await TestLibrary.OpenAsync();
        var midnight = Instant.FromUtc(2023, 12, 31, 23, 0);
        await test.ImportAsync(At(1, midnight - Duration.FromSeconds(1), "last"), At(2, midnight, "first"));

        (await test.Library.YearsAsync(test.Listener, Berlin)).Should().Equal(2023, 2024);
        (await test.Library.ReadYearAsync(test.Listener, 2023, Berlin))!.Plays.Select(play => play.Track.Title).Should().Equal("last");
        (await test.Library.ReadYearAsync(test.Listener, 2024, Berlin))!.Plays.Select(play => play.Track.Title).Should().Equal("first");
        (await test.Library.YearsAsync(test.Listener, DateTimeZone.Utc)).Should().Equal(2023);
    }

    [Fact]
    public async Task A_year_without_a_music_play_is_no_year()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(
            At(1, Instant.FromUtc(2020, 5, 1, 0, 0), "short") with { MsPlayed = Play.LeastMs - 1 },
            At(2, Instant.FromUtc(2021, 5, 1, 0, 0), "talk") with { Kind = MediaKind.Podcast },
            At(3, Instant.FromUtc(2022, 5, 1, 0, 0), "song") with { MsPlayed = Play.LeastMs });

        (await test.Library.YearsAsync(test.Listener, Berlin)).Should().Equal(2022);
        (await test.Library.ReadYearAsync(test.Listener, 2020, Berlin)).Should().BeNull();
        (await test.Library.ReadYearAsync(test.Listener, 2021, Berlin)).Should().BeNull();
        (await test.Library.ReadYearAsync(test.Listener, -5, Berlin)).Should().BeNull();
        (await test.Library.ReadYearAsync(test.Listener, int.MaxValue, Berlin)).Should().BeNull();
        (await test.Library.ReadYearAsync(test.Listener, 2022, Berlin))!.EarlierArtists.Should().BeNull("what was skipped or spoken is no earlier artist");
    }

    [Fact]
    public async Task The_artists_of_earlier_years_follow_imports_and_undos()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(At(1, Instant.FromUtc(2022, 5, 1, 0, 0), "song") with { Artist = "  New  Ärtist" });
        var earlier = await test.ImportAsync(At(1, Instant.FromUtc(2021, 5, 1, 0, 0), "song") with { Artist = "OLD" });

        (await test.Library.ReadYearAsync(test.Listener, 2022, Berlin))!.EarlierArtists.Should().BeEquivalentTo("old");
        await test.Library.UndoAsync(test.Listener, earlier.Id);
        (await test.Library.ReadYearAsync(test.Listener, 2022, Berlin))!.EarlierArtists.Should().BeNull();
    }

    private static Wrapped.Imports.ListenedRow At(int number, Instant startedAt, string title) =>
        Some.Extended(number, title: title, uri: null) with { StartedAt = startedAt, StatedAt = startedAt + Duration.FromMilliseconds(200_000) };
}
