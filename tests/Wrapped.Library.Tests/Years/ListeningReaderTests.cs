using NodaTime;
using Wrapped.Plays;
using Wrapped.Recaps;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Library.Years;

public sealed class ListeningReaderTests
{
    private static readonly ZoneHistory Berlin = new(DateTimeZoneProviders.Tzdb["Europe/Berlin"]);

    public static TheoryData<DateRange> OddRanges =>
    [
        DateRange.AllTime(), DateRange.OfYear(9999), DateRange.OfYear(-9998), DateRange.OfDates(LocalDate.MinIsoValue, LocalDate.MaxIsoValue),
        DateRange.OfDates(LocalDate.MaxIsoValue.PlusDays(-2), LocalDate.MaxIsoValue), DateRange.OfDates(LocalDate.MinIsoValue, LocalDate.MinIsoValue),
    ];

    [Fact]
    public async Task A_year_begins_and_ends_at_local_midnight()
    {
        await using var test = await TestLibrary.OpenAsync();
        var midnight = Instant.FromUtc(2023, 12, 31, 23, 0);
        await test.ImportAsync(At(1, midnight - Duration.FromSeconds(1), "last"), At(2, midnight, "first"));

        (await FirstPlayAsync(test, DateRange.OfYear(2023))).Should().Be("last");
        (await FirstPlayAsync(test, DateRange.OfYear(2024))).Should().Be("first");
    }

    [Fact]
    public async Task A_range_brings_all_that_was_heard_before_its_end()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(
            At(1, Instant.FromUtc(2019, 5, 1, 0, 0), "years before"),
            At(2, Instant.FromUtc(2024, 5, 31, 23, 0), "in June"),
            At(3, Instant.FromUtc(2024, 8, 1, 0, 0), "after"));
        var listening = await test.Library.ReadAsync(test.Listener, DateRange.OfMonth(2024, 6), Berlin);
        listening!.Plays.Select(play => play.Track.Title).Should().Equal("years before", "in June");
        (listening.Range, listening.Zones).Should().Be((DateRange.OfMonth(2024, 6), Berlin));
    }

    [Fact]
    public async Task A_range_without_a_music_play_is_not_told()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(
            At(1, Instant.FromUtc(2020, 5, 1, 0, 0), "short") with { MsPlayed = Play.LeastMs - 1 },
            At(2, Instant.FromUtc(2021, 5, 1, 0, 0), "talk") with { Kind = MediaKind.Podcast },
            At(3, Instant.FromUtc(2022, 5, 1, 0, 0), "song") with { MsPlayed = Play.LeastMs });

        foreach (var year in (int[])[2020, 2021, 2023])
            (await test.Library.ReadAsync(test.Listener, DateRange.OfYear(year), Berlin)).Should().BeNull();
        (await test.Library.ReadAsync(test.Listener, DateRange.OfYear(2022), Berlin))!.Plays.Should().HaveCount(3);
    }

    [Theory]
    [MemberData(nameof(OddRanges))]
    public async Task No_range_is_refused(DateRange range)
    {
        await using var test = await TestLibrary.OpenAsync();
        var noon = Instant.FromUtc(2022, 5, 1, 12, 0);
        await test.ImportAsync(At(1, noon, "song"));
        var listening = await test.Library.ReadAsync(test.Listener, range, Berlin);
        (listening is not null).Should().Be(range.Holds(noon.InUtc().Date));
    }

    [Fact]
    public async Task New_artists_follow_imports_and_undos()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(At(1, Instant.FromUtc(2022, 5, 1, 0, 0), "song") with { Artist = "New" }, At(2, Instant.FromUtc(2022, 5, 2, 0, 0), "song") with { Artist = "Old" });
        (await NewArtistsAsync(test)).Should().BeNull("nothing is known of the time before");

        var earlier = await test.ImportAsync(At(1, Instant.FromUtc(2021, 5, 1, 0, 0), "song") with { Artist = "OLD" });
        (await NewArtistsAsync(test)).Should().Be(1);

        await test.Library.UndoAsync(test.Listener, earlier.Id);
        (await NewArtistsAsync(test)).Should().BeNull();
    }

    private static async Task<string?> FirstPlayAsync(TestLibrary test, DateRange range) =>
        Recap.Of((await test.Library.ReadAsync(test.Listener, range, Berlin))!).Edges.First?.Title;

    private static async Task<int?> NewArtistsAsync(TestLibrary test) =>
        Recap.Of((await test.Library.ReadAsync(test.Listener, DateRange.OfYear(2022), Berlin))!).NewArtists;

    private static Wrapped.Imports.ListenedRow At(int number, Instant startedAt, string title) =>
        Some.Extended(number, title: title, uri: null) with { StartedAt = startedAt, StatedAt = startedAt + Duration.FromMilliseconds(200_000) };
}
