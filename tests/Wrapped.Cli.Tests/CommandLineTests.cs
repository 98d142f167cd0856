namespace Wrapped.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly Shell _shell = new();

    [Theory]
    [InlineData("recap")]
    [InlineData("recap --library nowhere.db")]
    [InlineData("recap missing.zip")]
    [InlineData("recap HISTORY --library HISTORY")]
    [InlineData("recap HISTORY --zone Europe/Atlantis")]
    [InlineData("recap HISTORY --stay Asia/Tokyo")]
    [InlineData("recap HISTORY --stay 2024-07-01..2024-07-14=Europe/Atlantis")]
    [InlineData("recap HISTORY --stay 2024-07-14..2024-07-01=Asia/Tokyo")]
    [InlineData("recap HISTORY --stay 2024-02-30..2024-07-01=Asia/Tokyo")]
    [InlineData("cards HISTORY --stay 2024-07-01..2024-07-14=Asia/Tokyo --stay 2024-07-14..2024-07-20=Asia/Seoul")]
    [InlineData("import HISTORY --dry-run --stay 2024-07-01..9999-12-31=Asia/Tokyo")]
    [InlineData("recap HISTORY --lang tlh")]
    [InlineData("recap HISTORY --top 0")]
    [InlineData("recap HISTORY --year soon")]
    [InlineData("import HISTORY")]
    [InlineData("import --library new.db")]
    [InlineData("recap HISTORY --rule nonsense")]
    [InlineData("cards HISTORY --rule plays:")]
    [InlineData("genres")]
    [InlineData("genres HISTORY --library HISTORY")]
    [InlineData("genres set Abba Pop")]
    [InlineData("genres set --library HISTORY")]
    [InlineData("genres set Abba Pop --library nowhere.db")]
    [InlineData("genres import --library HISTORY")]
    [InlineData("genres import nowhere.csv --library HISTORY")]
    [InlineData("genres import HISTORY --library HISTORY --format xml")]
    [InlineData("genres export")]
    [InlineData("rules")]
    [InlineData("rules add --library HISTORY")]
    [InlineData("rules add nonsense --library HISTORY")]
    [InlineData("rules preview --library HISTORY")]
    [InlineData("rules preview nonsense --library HISTORY")]
    [InlineData("rules suggest")]
    [InlineData("unwrap HISTORY")]
    [InlineData("")]
    public async Task Wrong_usage_answers_2_and_says_what_is_wrong(string line)
    {
        var (exit, output, error) = await Shell.RunAsync([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word == "HISTORY" ? _shell.History() : word)]);
        exit.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("<!doctype html><html></html>", "is a web page")]
    [InlineData("hello", "is not a play history")]
    [InlineData("{\"a\":1}", "is not a play history")]
    [InlineData("PK\u0003\u0004 and then nothing", "is damaged")]
    [InlineData("<PlaybackStatistics Version=\"3.0\"></PlaybackStatistics>", "names no song")]
    [InlineData("Track name,Artist name,Album,Playlist name\nT,A,B,P\n", "is a playlist")]
    public async Task What_is_no_history_answers_1_in_one_sentence(string content, string says)
    {
        var (exit, output, error) = await Shell.RunAsync("recap", _shell.Write("it.json", content), "--zone", "UTC");
        exit.Should().Be(1);
        output.Should().BeEmpty();
        error.Trim().Should().StartWith("it.json").And.Contain(says).And.NotContain("\n");
    }

    [Fact]
    public async Task A_history_cut_in_the_middle_is_refused_whole()
    {
        var whole = await File.ReadAllTextAsync(_shell.History());
        var (exit, _, error) = await Shell.RunAsync("recap", _shell.Write("cut.json", whole[..(whole.Length / 2)]), "--zone", "UTC");
        exit.Should().Be(1);
        error.Should().Contain("ends in the middle");
    }

    [Fact]
    public async Task A_history_of_nameless_rows_only_is_refused()
    {
        var (exit, _, error) = await Shell.RunAsync("recap", _shell.Write("empty.json", $"[{Shell.Row("2024-01-01T10:00:00Z", 0, null, null)}]"), "--zone", "UTC");
        exit.Should().Be(1);
        error.Should().Contain("tells of no listening");
    }

    [Fact]
    public async Task A_year_of_skips_only_answers_1()
    {
        var (exit, _, error) = await Shell.RunAsync("recap", _shell.Write("skips.json", $"[{Shell.Row("2024-01-01T10:00:00Z", 9_000, "Song", "Artist")}]"), "--zone", "UTC");
        exit.Should().Be(1);
        error.Should().Contain("no play of 30 seconds");
    }

    public void Dispose() => _shell.Dispose();
}
