using System.Text.Json.Nodes;
using NodaTime;

namespace Wrapped.Cli;

public sealed class RangeChoiceTests : IDisposable
{
    private readonly Shell _shell = new();

    [Theory]
    [InlineData("--year 2023", """{"kind":"year","from":"2023-01-01","to":"2023-12-31","provisional":false}""", 1)]
    [InlineData("--month 2024-01", """{"kind":"month","from":"2024-01-01","to":"2024-01-31","provisional":false}""", 3)]
    [InlineData("--season 2023-winter", """{"kind":"season","from":"2023-12-01","to":"2024-02-29","provisional":false}""", 3)]
    [InlineData("--season 2023-summer --zone Europe/Paris", """{"kind":"season","from":"2023-06-01","to":"2023-08-31","provisional":false}""", 1)]
    [InlineData("--season 2023-summer --zone Australia/Sydney", """{"kind":"season","from":"2023-12-01","to":"2024-02-29","provisional":false}""", 3)]
    [InlineData("--from 2023-06-01 --to 2024-01-01", """{"kind":"dates","from":"2023-06-01","to":"2024-01-01","provisional":false}""", 4)]
    [InlineData("--from 2024-01-01 --to 2026-01-01", """{"kind":"dates","from":"2024-01-01","to":"2026-01-01","provisional":true}""", 3)]
    [InlineData("--all", """{"kind":"allTime","from":"2023-06-01","to":"2024-01-01","provisional":false}""", 4)]
    [InlineData("", """{"kind":"year","from":"2024-01-01","to":"2024-12-31","provisional":false}""", 3)]
    public async Task A_recap_tells_of_the_days_that_were_asked_for(string options, string range, int plays)
    {
        var (exit, output, _) = await Shell.RunAsync(["recap", _shell.History(), "--json", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        exit.Should().Be(0);
        var json = JsonNode.Parse(output)!.AsObject();
        json.Select(field => field.Key).Take(3).Should().Equal("year", "zone", "range");
        json["range"]!.ToJsonString().Should().Be(range);
        json["plays"]!.GetValue<int>().Should().Be(plays);
    }

    [Theory]
    [InlineData("2024-11-14", 2023)]
    [InlineData("2024-11-15", 2024)]
    [InlineData("2030-01-01", 2024)]
    public async Task Without_a_choice_it_is_the_finished_year_until_the_middle_of_November_and_then_the_running_one(string today, int year)
    {
        var now = NodaTime.Text.LocalDatePattern.Iso.Parse(today).Value.At(new LocalTime(12, 0)).InUtc().ToInstant();
        var (_, output, _) = await Shell.RunAtAsync(now, "recap", _shell.History(), "--json");
        JsonNode.Parse(output)!["year"]!.GetValue<int>().Should().Be(year);
    }

    [Theory]
    [InlineData("--year 2023 --month 2024-01", "Give only one of --year, --month, --season, --from with --to, and --all.")]
    [InlineData("--all --to 2024-01-01", "Give only one of --year, --month, --season, --from with --to, and --all.")]
    [InlineData("--from 2024-01-01", "--from and --to are given together or not at all.")]
    [InlineData("--from 2024-02-01 --to 2024-01-01", "--to is a day before --from.")]
    [InlineData("--from 2024-02-30 --to 2024-03-01", "'2024-02-30' is not a day; write one such as 2024-05-01.")]
    [InlineData("--from 2024-02-01 --to 9999-12-31", "'9999-12-31' is not a day; write one such as 2024-05-01.")]
    [InlineData("--year soon", "'soon' is not a year; write one such as 2024.")]
    [InlineData("--year 2024-05", "'2024-05' is not a year; write one such as 2024.")]
    [InlineData("--month 2024-13", "'2024-13' is not a month; write one such as 2024-05.")]
    [InlineData("--season 2024-fall", "'2024-fall' is not a season; write one such as 2024-summer.")]
    public async Task A_choice_that_cannot_be_is_wrong_usage_and_said_in_one_sentence(string options, string sentence)
    {
        foreach (var verb in (string[])["recap", "cards"])
        {
            var (exit, output, error) = await Shell.RunAsync([verb, _shell.History(), .. options.Split(' ')]);
            exit.Should().Be(2);
            output.Should().BeEmpty();
            error.ReplaceLineEndings("\n").Should().Be($"{sentence}\nSee: wrapped --help\n");
        }
    }

    [Fact]
    public async Task A_range_without_plays_answers_1_and_names_the_years_that_have_some()
    {
        var (exit, _, error) = await Shell.RunAsync("recap", _shell.History(), "--month", "2024-02", "--zone", "UTC");
        exit.Should().Be(1);
        error.Trim().Should().Be("There is no play in 2024-02; there are plays in: 2023, 2024.");
    }

    [Fact]
    public async Task The_longest_range_there_is_can_be_told()
    {
        var (exit, output, _) = await Shell.RunAsync("recap", _shell.History(), "--json", "--from", "0001-01-01", "--to", "9998-12-31");
        exit.Should().Be(0);
        JsonNode.Parse(output)!["plays"]!.GetValue<int>().Should().Be(4);
    }

    [Fact]
    public async Task Pictures_carry_the_name_of_their_range()
    {
        var (exit, _, _) = await Shell.RunAsync("cards", _shell.History(), "--zone", "UTC", "--month", "2024-01", "--out", _shell.At("cards"));
        exit.Should().Be(0);
        Directory.GetFiles(_shell.At("cards")).Select(Path.GetFileName).Should().Contain("2024-01-01-opening.png").And.OnlyContain(name => name!.StartsWith("2024-01-", StringComparison.Ordinal));
    }

    public void Dispose() => _shell.Dispose();
}
