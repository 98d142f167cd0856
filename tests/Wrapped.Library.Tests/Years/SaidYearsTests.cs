using NodaTime;
using Wrapped.Imports;
using Wrapped.Recaps;
using Wrapped.Recaps.Ranges;
using Wrapped.Recaps.Said;

namespace Wrapped.Library.Years;

public sealed class SaidYearsTests
{
    private static readonly SaidYear Told = new(2024) { Ms = 60_000, BiggestDay = new(2024, 6, 1), TopTrackPlays = 7 };

    [Fact]
    public async Task What_a_service_told_of_years_comes_with_the_plays_and_is_in_no_tally()
    {
        await using var test = await TestLibrary.OpenAsync();
        var report = await test.ImportAsync(Some.Extended(), Row(Told), Row(Told with { Year = 2023 }));
        (report.Tally.Read, report.Tally.Stored, report.Files.Count).Should().Be((1, 1, 1));
        (await SaidAsync(test)).Should().Equal(Told with { Year = 2023 }, Told);
    }

    [Fact]
    public async Task Of_two_that_tell_of_one_year_the_fuller_wins_in_either_order_and_an_undo_gives_back_the_other()
    {
        var less = new SaidYear(2024) { Ms = 90_000_000_000 };
        foreach (var (first, second) in ((SaidYear, SaidYear)[])[(Told, less), (less, Told)])
        {
            await using var test = await TestLibrary.OpenAsync();
            var imports = new[] { await test.ImportAsync(Some.Extended(), Row(first)), await test.ImportAsync(Some.Extended(2), Row(second)) };
            (await SaidAsync(test)).Should().Equal(Told);
            await test.Library.UndoAsync(test.Listener, imports[first == Told ? 0 : 1].Id);
            (await SaidAsync(test)).Should().Equal(less);
        }
    }

    [Fact]
    public async Task An_export_that_holds_nothing_else_tells_of_no_listening()
    {
        await using var test = await TestLibrary.OpenAsync();
        (await test.ImportAsync(Row(Told))).Refusal.Should().Be(ExportRefusal.NothingHeard);
        (await test.CountAsync("SELECT count(*) FROM Said")).Should().Be(0);
    }

    [Fact]
    public async Task What_was_left_out_and_what_account_data_alone_tells_stands_beside_it_by_the_listeners_year()
    {
        await using var test = await TestLibrary.OpenAsync();
        var newYear = Duration.FromDays(-152) - Duration.FromHours(12);
        await test.ImportAsync(
            Row(Told), Row(Told with { Year = 2023 }),
            Some.Extended(), Some.Extended(2), Some.Extended(3, Duration.FromSeconds(60), uri: "spotify:track:1"),
            Some.Account(), Some.Account(2, Duration.FromHours(1), 60_000), Some.Account(3, newYear - Duration.FromMinutes(30), 70_000));
        (await ReadAsync(test, DateTimeZone.Utc)).Rows.Should().Equal(new RowsOfYear(2023, 0, 0, 70_000), new RowsOfYear(2024, 3, 600_000, 60_000));
        (await ReadAsync(test, DateTimeZone.ForOffset(Offset.FromHours(1)))).Rows.Should().Equal(new RowsOfYear(2023, 0, 0, 0), new RowsOfYear(2024, 3, 600_000, 130_000));
    }

    private static SaidRow Row(SaidYear said) => new(new RowPlace("Wrapped2024.json", 1), said);

    private static async Task<IReadOnlyList<SaidYear>> SaidAsync(TestLibrary test) =>
        (await ReadAsync(test, DateTimeZone.Utc)).Said;

    private static async Task<Listening> ReadAsync(TestLibrary test, DateTimeZone zone) => (await test.Library.ReadAsync(test.Listener, DateRange.AllTime(), new(zone)))!;
}
