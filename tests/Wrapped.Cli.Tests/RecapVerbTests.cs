using System.Text.Json;

namespace Wrapped.Cli;

public sealed class RecapVerbTests : IDisposable
{
    private readonly Shell _shell = new();

    [Fact]
    public async Task A_file_becomes_a_recap_and_every_row_is_accounted_for()
    {
        var (exit, output, error) = await Shell.RunAsync("recap", _shell.History(), "--year", "2024", "--zone", "Europe/Berlin", "--json");
        exit.Should().Be(0);
        error.Should().BeEmpty();
        using var json = JsonDocument.Parse(output);
        var recap = json.RootElement;
        recap.GetProperty("minutes").GetDecimal().Should().Be(10.50m);
        recap.GetProperty("plays").GetInt32().Should().Be(3);
        recap.GetProperty("newArtists").GetInt32().Should().Be(1);
        recap.GetProperty("topTracks")[0].GetProperty("title").GetString().Should().Be("Song A");
        recap.GetProperty("minutesByHour")[11].GetDecimal().Should().Be(10.50m);
        recap.GetProperty("import").GetRawText().ReplaceLineEndings("").Replace(" ", "")
            .Should().Be("""{"read":7,"stored":5,"duplicates":1,"skipped":{"nameless":1},"failed":0}""");
    }

    [Fact]
    public async Task Without_a_zone_it_is_UTC_with_a_warning()
    {
        var (exit, output, error) = await Shell.RunAsync("recap", _shell.History(), "--json");
        exit.Should().Be(0);
        error.Should().Contain("--zone");
        output.Should().Contain("\"year\": 2024").And.Contain("\"zone\": \"UTC\"");
    }

    [Fact]
    public async Task The_same_file_twice_counts_once()
    {
        var file = _shell.History();
        File.Copy(file, _shell.At("copy.json"));
        var (_, once, _) = await Shell.RunAsync("recap", file, "--json", "--zone", "UTC");
        var (_, twice, _) = await Shell.RunAsync("recap", file, _shell.At("copy.json"), "--json", "--zone", "UTC");
        twice.Should().Be(once);
    }

    [Fact]
    public async Task A_library_tells_the_same_as_the_files_in_it()
    {
        var (file, library) = (_shell.History(), _shell.At("wrapped.db"));
        (await Shell.RunAsync("import", file, "--library", library, "--zone", "Asia/Tokyo")).Exit.Should().Be(0);
        var (_, fromFile, _) = await Shell.RunAsync("recap", file, "--json", "--zone", "Asia/Tokyo");
        var (exit, fromLibrary, error) = await Shell.RunAsync("recap", "--library", library, "--json");
        exit.Should().Be(0);
        error.Should().BeEmpty();
        fromLibrary.Should().Be(fromFile);
    }

    [Theory]
    [InlineData("en", "2024. 1. Artist A")]
    [InlineData("fr", "Vos artistes préférés")]
    public async Task Without_json_it_is_told_in_words(string language, string words)
    {
        var (exit, output, _) = await Shell.RunAsync("recap", _shell.History(), "--lang", language, "--zone", "UTC");
        exit.Should().Be(0);
        output.Should().Contain(words.Replace("2024. ", ""));
    }

    [Fact]
    public async Task A_year_without_plays_answers_1_and_names_the_years_that_have_some()
    {
        var (exit, _, error) = await Shell.RunAsync("recap", _shell.History(), "--year", "2019", "--zone", "UTC");
        exit.Should().Be(1);
        error.Should().Contain("2023, 2024");
    }

    public void Dispose() => _shell.Dispose();
}
