using System.Text.Json;

namespace Wrapped.Cli;

public sealed class TwiceVerbTests : IDisposable
{
    private readonly Shell _shell = new();

    private string Library => _shell.At("wrapped.db");

    private string Scrobbles => _shell.Write("scrobbles.csv", """
        uts,utc_time,artist,artist_mbid,album,album_mbid,track,track_mbid
        "1704103207","01 Jan 2024, 10:00","Artist A","","","","Song A",""
        "1704117600","01 Jan 2024, 14:00","Artist A","","","","Song A",""
        """);

    [Fact]
    public async Task What_two_services_tell_is_told_with_how_sure_it_is_and_counts_once()
    {
        var (exit, output, _) = await Shell.RunAsync("twice", _shell.History(), Scrobbles, "--zone", "Europe/Berlin");
        exit.Should().Be(0);
        Lines(output).Should().StartWith(["1 of lastfm are told better by spotifyextended: 3 minutes that are not counted twice.", "", "The least sure, with the number of the row that does not count:"]);
        output.Should().Contain("98%  2024-01-01 11:00:07  Song A · Artist A  (lastfm)").And.Contain("= 2024-01-01 11:00:00  Song A · Artist A  (spotifyextended)");
        (await Shell.RunAsync("twice", _shell.History(), "--lang", "fr")).Output.Should().StartWith("Aucune écoute");
    }

    [Fact]
    public async Task A_listener_says_what_is_two_and_what_is_one_and_how_all_of_it_counts()
    {
        (await Shell.RunAsync("import", _shell.History(), Scrobbles, "--library", Library, "--zone", "UTC")).Output.Should().Contain("1: duplicates: told better by another service");
        (await PlaysAsync()).Should().Be(4);
        var number = Lines((await Shell.RunAsync("twice", "--library", Library)).Output)[3].Split(' ')[^1];
        (await Shell.RunAsync("twice", "apart", number, "--library", Library)).Output.Trim().Should().Be($"{number} is a listening of its own now.");
        (await PlaysAsync()).Should().Be(5);
        (await Shell.RunAsync("twice", "together", number, "--library", Library, "--lang", "fr")).Output.Should().StartWith(number);
        (await PlaysAsync()).Should().Be(4);
        (await Shell.RunAsync("twice", "count", "all", "--library", Library)).Output.Should().StartWith("Every telling counts");
        (await PlaysAsync()).Should().Be(5);
        (await Shell.RunAsync("twice", "--library", Library)).Output.Should().StartWith("Every telling counts");
        (await Shell.RunAsync("twice", "count", "once", "--library", Library)).Output.Should().StartWith("A listening that several services tell counts once");
        (await PlaysAsync()).Should().Be(4);

        var (exit, _, error) = await Shell.RunAsync("twice", "apart", "12", "--library", Library);
        (exit, error.Trim()).Should().Be((1, "No row has the number 12. “wrapped twice” tells the numbers."));
        (await Shell.RunAsync("twice", "count", "never", "--library", Library)).Exit.Should().Be(2);
    }

    public void Dispose() => _shell.Dispose();

    private static string[] Lines(string output) => output.Split(Environment.NewLine);

    private async Task<int> PlaysAsync()
    {
        var (_, json, _) = await Shell.RunAsync("recap", "--library", Library, "--year", "2024", "--json");
        using var recap = JsonDocument.Parse(json);
        return recap.RootElement.GetProperty("plays").GetInt32();
    }
}
