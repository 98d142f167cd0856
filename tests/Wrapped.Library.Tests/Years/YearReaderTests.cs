using NodaTime;
using Wrapped.Plays;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Library.Years;

public sealed class YearReaderTests
{
    private static readonly ZoneHistory Berlin = new(DateTimeZoneProviders.Tzdb["Europe/Berlin"]);

    [Fact]
    public async Task A_year_begins_at_local_midnight()
    {
        await using var test = await TestLibrary.OpenAsync();
        var midnight = Instant.FromUtc(2023, 12, 31, 23, 0);
        await test.ImportAsync(At(1, midnight - Duration.FromSeconds(1)), At(2, midnight));

        (await test.Library.YearsAsync(test.Listener, Berlin)).Should().Equal(2023, 2024);
        (await test.Library.YearsAsync(test.Listener, new(DateTimeZone.Utc))).Should().Equal(2023);
    }

    [Fact]
    public async Task A_year_without_a_music_play_is_no_year()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(
            At(1, Instant.FromUtc(2020, 5, 1, 0, 0)) with { MsPlayed = Play.LeastMs - 1 },
            At(2, Instant.FromUtc(2021, 5, 1, 0, 0)) with { Kind = MediaKind.Podcast },
            At(3, Instant.FromUtc(2022, 5, 1, 0, 0)) with { MsPlayed = Play.LeastMs });
        (await test.Library.YearsAsync(test.Listener, Berlin)).Should().Equal(2022);
    }

    [Fact]
    public async Task The_years_around_New_Year_are_told_by_the_clock_that_the_listener_read()
    {
        await using var test = await TestLibrary.OpenAsync();
        var noon = Instant.FromUtc(2023, 12, 31, 12, 0);
        await test.ImportAsync(
            At(1, noon) with { Offset = Offset.FromHours(13) },
            At(2, noon + Duration.FromHours(1)) with { Offset = Offset.FromHours(-5) },
            At(3, noon + Duration.FromDays(3)));
        (await test.Library.YearsAsync(test.Listener, Berlin)).Should().Equal(2023, 2024);

        var inApia = new ZoneHistory(DateTimeZone.Utc, new Stay(new(2023, 12, 31), new(2024, 1, 1), DateTimeZoneProviders.Tzdb["Pacific/Apia"]));
        await test.Library.UndoAsync(test.Listener, 1);
        await test.ImportAsync(At(1, noon));
        (await test.Library.YearsAsync(test.Listener, inApia)).Should().Equal(2024);
    }

    [Fact]
    public async Task A_year_in_the_middle_of_many_is_found_whatever_its_plays()
    {
        await using var test = await TestLibrary.OpenAsync();
        int[] years = [1999, 2000, 2004, 2005, 2023];
        await test.ImportAsync([.. years.SelectMany(year => (Instant[])[Instant.FromUtc(year, 1, 1, 12, 0), Instant.FromUtc(year, 6, 1, 0, 0), Instant.FromUtc(year, 12, 31, 12, 0)]).Select((start, index) => At(index + 1, start))]);
        (await test.Library.YearsAsync(test.Listener, Berlin)).Should().Equal(years);
    }

    private static Wrapped.Imports.ListenedRow At(int number, Instant startedAt) =>
        Some.Extended(number, title: $"Song {number}", uri: null) with { StartedAt = startedAt, StatedAt = startedAt + Duration.FromMilliseconds(200_000) };
}
