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

    private static Wrapped.Imports.ListenedRow At(int number, Instant startedAt) =>
        Some.Extended(number, title: $"Song {number}", uri: null) with { StartedAt = startedAt, StatedAt = startedAt + Duration.FromMilliseconds(200_000) };
}
