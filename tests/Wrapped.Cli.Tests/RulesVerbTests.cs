using System.Text.Json;

namespace Wrapped.Cli;

public sealed class RulesVerbTests : IDisposable
{
    private const string LeaveOut = "leave out artist: Artist B";

    private readonly Shell _shell = new();

    private string Library => _shell.At("wrapped.db");

    [Fact]
    public async Task Rules_are_added_told_and_removed()
    {
        await ImportAsync();
        (await Shell.RunAsync("rules", "--library", Library)).Output.Should().StartWith("There are no rules");
        (await Shell.RunAsync("rules", "add", LeaveOut, "plays: 60 s", "--library", Library)).Output.Trim().Should().Be($"It holds now: {LeaveOut}{Environment.NewLine}It holds now: plays: 60 s");
        (await Shell.RunAsync("rules", "add", "Leave out ARTIST:Artist B", "plays: half", "--library", Library)).Output.Should().Contain("It held already").And.Contain("plays: half");
        (await Shell.RunAsync("rules", "--library", Library)).Output.Trim().Should().Be($"{LeaveOut}{Environment.NewLine}plays: half");

        var (unknown, _, error) = await Shell.RunAsync("rules", "remove", "plays: half", "plays: 60 s", "--library", Library);
        (unknown, error.Trim()).Should().Be((1, "No such rule holds: plays: 60 s. “wrapped rules” tells those that do."));
        (await Shell.RunAsync("rules", "--library", Library)).Output.Should().Contain("plays: half", "all of them are removed or none");
        (await Shell.RunAsync("rules", "remove", "plays: half", LeaveOut, "--library", Library, "--lang", "fr")).Output.Should().Contain("Ne vaut plus");
        (await Shell.RunAsync("rules", "--library", Library, "--lang", "fr")).Output.Should().StartWith("Il n’y a pas de règle");
    }

    [Fact]
    public async Task A_recap_is_counted_by_the_rules_of_its_listener_and_is_as_before_without_them()
    {
        await ImportAsync();
        var before = (await JsonAsync()).Text;
        await Shell.RunAsync("rules", "add", LeaveOut, "--library", Library);
        var told = await JsonAsync();
        (told.Minutes, told.Plays).Should().Be((6.33m, 2));
        told.Text.Should().NotContain("Artist B");
        (await JsonAsync("--rule", "plays: 200 s")).Plays.Should().Be(1);
        (await JsonAsync()).Plays.Should().Be(2, "that was for once");
        await Shell.RunAsync("rules", "remove", LeaveOut, "--library", Library);
        (await JsonAsync()).Text.Should().Be(before);

        async Task<(decimal Minutes, int Plays, string Text)> JsonAsync(params string[] more)
        {
            var (exit, output, _) = await Shell.RunAsync(["recap", "--library", Library, "--year", "2024", "--json", .. more]);
            exit.Should().Be(0);
            using var json = JsonDocument.Parse(output);
            return (json.RootElement.GetProperty("minutes").GetDecimal(), json.RootElement.GetProperty("plays").GetInt32(), output);
        }
    }

    [Fact]
    public async Task What_is_hidden_on_cards_is_in_the_recap_and_in_no_words_of_a_card()
    {
        string[] recap = ["recap", _shell.History(), "--zone", "UTC", "--year", "2024"];
        var (plain, shown) = ((await Shell.RunAsync(recap)).Output, (await Shell.RunAsync([.. recap, "--rule", "hide artist: Artist B"])).Output);
        plain.Should().Contain("Artist B");
        shown.Should().NotContain("Artist B").And.Contain("Artist A");
        (await Shell.RunAsync([.. recap, "--json", "--rule", "hide artist: Artist B"])).Output.Should().Be((await Shell.RunAsync([.. recap, "--json"])).Output);
    }

    [Fact]
    public async Task Rules_that_leave_nothing_answer_1_in_a_sentence()
    {
        foreach (var verb in (string[])["recap", "cards"])
        {
            var (exit, output, error) = await Shell.RunAsync(verb, _shell.History(), "--zone", "UTC", "--year", "2024", "--rule", "leave out dates: 2024-01-01..2024-12-31");
            (exit, output, error.Trim()).Should().Be((1, "", "Under these rules there is no play left in 2024."));
        }
    }

    [Fact]
    public async Task A_preview_tells_what_would_change_and_changes_nothing()
    {
        await ImportAsync();
        var (exit, output, _) = await Shell.RunAsync("rules", "preview", LeaveOut, "--library", Library, "--year", "2024");
        exit.Should().Be(0);
        var lines = output.Split(Environment.NewLine);
        Words(lines[1]).Should().Equal("Minutes", "11", "6");
        Words(lines[2]).Should().Equal("Plays", "3", "2");
        output.Should().Contain("Artist A (6)").And.Contain("Song B – Artist B (1)").And.NotContain("On cards");
        (await Shell.RunAsync("rules", "--library", Library)).Output.Should().StartWith("There are no rules");

        var hidden = (await Shell.RunAsync("rules", "preview", "hide artist: Artist B", "--library", Library, "--year", "2024")).Output.Split("On cards");
        hidden.Should().HaveCount(2);
        Words(hidden[0].Split(Environment.NewLine)[1]).Should().Equal("Minutes", "11", "11");
        hidden[1].Should().Contain("Artist B", "that is how it is now");

        await Shell.RunAsync("rules", "add", LeaveOut, "--library", Library);
        var back = (await Shell.RunAsync("rules", "preview", "--without", LeaveOut, "--library", Library, "--year", "2024")).Output;
        Words(back.Split(Environment.NewLine)[1]).Should().Equal("Minutes", "6", "11");
        (await Shell.RunAsync("rules", "preview", "leave out dates: 2024-01-01..2024-12-31", "--library", Library, "--year", "2024")).Output.Should().Contain("Minutes");
    }

    [Fact]
    public async Task Suggestions_are_explained_and_never_applied()
    {
        var night = string.Join(",\n", Enumerable.Range(1, 9).Select(day => Shell.Row($"2024-03-0{day}T02:00:00Z", 3_000_000, "White Noise for Sleep", "White Noise Machine")));
        var history = _shell.Write("nights.json", $"[{Shell.Row("2024-01-01T10:03:20Z", 200_000, "Song A", "Artist A")},\n{night}]");
        var (exit, output, _) = await Shell.RunAsync("rules", "suggest", history, "--zone", "UTC");
        exit.Should().Be(0);
        output.Trim().Should().Be($"leave out artist: White Noise Machine{Environment.NewLine}    White Noise Machine ran on 9 nights, 7 h 30 min in all: sounds to sleep by.");
        (await Shell.RunAsync("rules", "suggest", history, "--zone", "UTC", "--rule", "leave out artist: White Noise Machine")).Output.Should().StartWith("Nothing in your listening");
        (await Shell.RunAsync("recap", history, "--zone", "UTC")).Output.Should().Contain("White Noise Machine");
    }

    public void Dispose() => _shell.Dispose();

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private async Task ImportAsync() => (await Shell.RunAsync("import", _shell.History(), "--library", Library, "--zone", "UTC")).Exit.Should().Be(0);
}
