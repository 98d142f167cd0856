using System.Text.Json;
using NodaTime.Text;

namespace Wrapped.Cli;

public sealed class WhereaboutsTests : IDisposable
{
    private readonly Shell _shell = new();

    [Fact]
    public async Task A_stay_decides_the_hours_of_its_days_and_home_those_of_all_others()
    {
        var history = _shell.Write("history.json", $"[{Shell.Row("2024-07-01T10:03:20Z", 200_000, "Song", "Artist")},{Shell.Row("2024-07-20T10:03:20Z", 200_000, "Song", "Artist")}]");
        HoursOf((await Shell.RunAsync("recap", history, "--json", "--zone", "Europe/Paris")).Output).Should().Equal(12, 12);
        HoursOf((await Shell.RunAsync("recap", history, "--json", "--zone", "Europe/Paris", "--stay", "2024-07-01..2024-07-14=Asia/Tokyo")).Output).Should().Equal(12, 19);
        HoursOf((await Shell.RunAsync("recap", history, "--json", "--zone", "UTC", "--stay", "2024-07-01..2024-07-14=Asia/Tokyo", "--stay", "2024-07-15..2024-07-31=Europe/Paris")).Output).Should().Equal(12, 19);
    }

    [Fact]
    public async Task A_library_keeps_the_stays_that_were_given_last()
    {
        var (history, library) = (_shell.Write("history.json", $"[{Shell.Row("2024-07-01T10:03:20Z", 200_000, "Song", "Artist")}]"), _shell.At("wrapped.db"));
        await Shell.RunAsync("import", history, "--library", library, "--stay", "2024-07-01..2024-07-14=Asia/Tokyo");
        HoursOf((await Shell.RunAsync("recap", "--library", library, "--json")).Output).Should().Equal(19);
        HoursOf((await Shell.RunAsync("recap", "--library", library, "--json", "--zone", "Europe/Paris")).Output).Should().Equal([19], "a stay is not at home");

        await Shell.RunAsync("import", history, "--library", library);
        HoursOf((await Shell.RunAsync("recap", "--library", library, "--json")).Output).Should().Equal(19);
        await Shell.RunAsync("import", history, "--library", library, "--stay", "2024-06-01..2024-06-14=Asia/Tokyo");
        HoursOf((await Shell.RunAsync("recap", "--library", library, "--json")).Output).Should().Equal(10);
    }

    [Fact]
    public async Task No_stay_at_all_is_said_with_none()
    {
        var (history, library) = (_shell.Write("history.json", $"[{Shell.Row("2024-07-01T10:03:20Z", 200_000, "Song", "Artist")}]"), _shell.At("wrapped.db"));
        await Shell.RunAsync("import", history, "--library", library, "--stay", "2024-07-01..2024-07-14=Asia/Tokyo");
        HoursOf((await Shell.RunAsync("recap", "--library", library, "--json", "--stay", "none")).Output).Should().Equal([10], "this once");
        HoursOf((await Shell.RunAsync("recap", "--library", library, "--json")).Output).Should().Equal(19);
        await Shell.RunAsync("import", history, "--library", library, "--stay", "none");
        HoursOf((await Shell.RunAsync("recap", "--library", library, "--json")).Output).Should().Equal([10], "the library keeps none");

        (await Shell.RunAsync("recap", history, "--stay", "none", "--stay", "2024-07-01..2024-07-14=Asia/Tokyo")).Error.Should().StartWith("'none' is no stay;");
    }

    [Theory]
    [InlineData("2025-01-01T04:30:00Z", true)]
    [InlineData("2025-01-01T05:00:00Z", false)]
    public async Task A_year_is_over_where_the_listener_is_and_not_where_they_are_at_home(string now, bool provisional)
    {
        var history = _shell.Write("history.json", $"[{Shell.Row("2024-07-01T10:03:20Z", 200_000, "Song", "Artist")}]");
        var (_, output, _) = await Shell.RunAtAsync(InstantPattern.General.Parse(now).Value, "recap", history, "--json", "--year", "2024", "--zone", "Europe/Paris", "--stay", "2024-12-20..2025-01-05=America/New_York");
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("range").GetProperty("provisional").GetBoolean().Should().Be(provisional);
    }

    [Fact]
    public async Task What_is_wrong_with_a_stay_is_said_in_one_sentence()
    {
        var (_, _, error) = await Shell.RunAsync("recap", _shell.History(), "--stay", "July=Asia/Tokyo");
        error.Should().Be($"'July=Asia/Tokyo' is no stay; write one such as 2024-07-01..2024-07-14=Asia/Tokyo.{Environment.NewLine}See: wrapped --help{Environment.NewLine}");
        (_, _, error) = await Shell.RunAsync("recap", _shell.History(), "--stay", "2024-07-01..2024-07-14=Asia/Tokyo", "--stay", "2024-07-14..2024-07-14=Asia/Tokyo");
        error.Should().StartWith("Two stays share a day; each day can be in one of them only.");
    }

    public void Dispose() => _shell.Dispose();

    // The hours in which something was heard, once for each play's worth of minutes.
    private static IEnumerable<int> HoursOf(string recap)
    {
        using var json = JsonDocument.Parse(recap);
        return [.. json.RootElement.GetProperty("minutesByHour").EnumerateArray().SelectMany((minutes, hour) => Enumerable.Repeat(hour, (int)(minutes.GetDecimal() / 3)))];
    }
}
