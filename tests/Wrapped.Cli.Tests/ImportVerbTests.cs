namespace Wrapped.Cli;

public sealed class ImportVerbTests : IDisposable
{
    private readonly Shell _shell = new();

    [Fact]
    public async Task The_table_says_what_became_of_every_row_and_why()
    {
        var (exit, output, _) = await Shell.RunAsync("import", _shell.History(), "--library", _shell.At("wrapped.db"));
        exit.Should().Be(0);
        output.Should().MatchRegex(@"history\.json\s+7\s+5\s+1\s+1\s+0");
        output.Should().Contain("1: duplicates: the same row more than once").And.Contain("1: skipped: no track, episode or book named");
    }

    [Fact]
    public async Task The_same_file_again_stores_nothing_and_says_so()
    {
        var (file, library) = (_shell.History(), _shell.At("wrapped.db"));
        await Shell.RunAsync("import", file, "--library", library);
        var (exit, output, _) = await Shell.RunAsync("import", file, "--library", library);
        exit.Should().Be(0);
        output.Should().Contain("history.json is here already");
    }

    [Fact]
    public async Task A_dry_run_counts_everything_and_leaves_no_library()
    {
        var (exit, output, _) = await Shell.RunAsync("import", _shell.History(), "--library", _shell.At("wrapped.db"), "--dry-run");
        exit.Should().Be(0);
        output.Should().MatchRegex(@"history\.json\s+7\s+5");
        File.Exists(_shell.At("wrapped.db")).Should().BeFalse();
    }

    [Fact]
    public async Task A_dry_run_beside_a_library_says_what_overlaps_and_what_the_years_would_hold_and_changes_nothing()
    {
        var (history, library) = (_shell.History(), _shell.At("wrapped.db"));
        await Shell.RunAsync("import", history, "--library", library, "--zone", "UTC");
        var more = _shell.Write("more.json", $"[{Shell.Row("2024-01-01T10:03:20Z", 200_000, "Song A", "Artist A")},{Shell.Row("2024-02-01T10:10:00Z", 600_000, "Song D", "Artist A")},{Shell.Row("2022-02-01T10:10:00Z", 60_000, "Song E", "Artist A")}]");
        var before = (await Shell.RunAsync("recap", "--library", library, "--json")).Output;
        var (exit, output, _) = await Shell.RunAsync("import", more, "--library", library, "--dry-run");
        exit.Should().Be(0);
        output.Should().MatchRegex(@"more\.json\s+3\s+2\s+1").And.Contain("Minutes of music in each year, now and then:").And.MatchRegex(@"2022\s+0 → 1 ").And.MatchRegex(@"2024\s+11 → 21\s+\+10");
        (await Shell.RunAsync("recap", "--library", library, "--json")).Output.Should().Be(before);
        (await Shell.RunAsync("import", history, "--library", library, "--dry-run")).Output.Should().Contain("history.json is here already").And.Contain("No year changes.");
        (await Shell.RunAsync("import", more, "--library", library, "--listener", "another", "--dry-run")).Output.Should().MatchRegex(@"more\.json\s+3\s+3");
    }

    [Fact]
    public async Task One_bad_row_costs_one_row_and_the_rest_is_taken()
    {
        var file = _shell.Write("some.json", $"[{Shell.Row("2024-01-01T10:03:20Z", 200_000, "Song", "Artist")},{Shell.Row("yesterday", 200_000, "Song", "Artist")}]");
        var (exit, output, _) = await Shell.RunAsync("import", file, "--library", _shell.At("wrapped.db"));
        exit.Should().Be(0);
        output.Should().Contain("1: failed: time missing or impossible");
    }

    [Fact]
    public async Task A_refused_file_beside_a_good_one_is_named_and_the_good_one_taken()
    {
        var (exit, output, error) = await Shell.RunAsync("import", _shell.History(), _shell.Write("page.json", "<!doctype html><title>Log in</title>"), "--library", _shell.At("wrapped.db"));
        exit.Should().Be(0);
        output.Should().Contain("history.json");
        error.Should().Contain("page.json is a web page");
    }

    [Fact]
    public async Task Songs_that_a_player_only_counted_are_told_and_are_no_rows()
    {
        const string library = "<plist version=\"1.0\"><dict><key>Tracks</key><dict><key>1</key><dict><key>Name</key><string>Song</string><key>Play Count</key><integer>1200</integer></dict></dict></dict></plist>";

        var (exit, output, error) = await Shell.RunAsync("import", _shell.Write("Library.xml", library), "--library", _shell.At("wrapped.db"));

        (exit, error).Should().Be((0, ""));
        output.Should().MatchRegex(@"=\s+0\s+0\s+0\s+0\s+0").And.Contain("Songs that your player counted: 1, plays in all: 1,200.");
    }

    public void Dispose() => _shell.Dispose();
}
