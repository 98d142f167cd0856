namespace Wrapped.Cli;

public sealed class MapChoiceTests : IDisposable
{
    private const string Table = "Played At;Song;Artist;Seconds\n13/05/2024 18:31;Été;Björk;200\n14/05/2024 18:31;B;Björk;61\nsoon;C;Björk;61\n";
    private const string Map = "time=Played At; title=Song; artist=Artist; played=Seconds; form=d/M/yyyy H:mm";

    private readonly Shell _shell = new();

    [Fact]
    public async Task A_table_that_nobody_knows_is_refused_with_its_columns_and_a_map_to_paste()
    {
        var (exit, output, error) = await Shell.RunAsync("recap", _shell.Write("mine.csv", Table), "--zone", "Europe/Paris");

        (exit, output).Should().Be((1, ""));
        error.Should().Contain("mine.csv is a table that Wrapped does not know").And.Contain("Its columns are: Played At, Song, Artist, Seconds.").And.Contain($"--map \"{Map}\"");
    }

    [Fact]
    public async Task The_map_that_is_proposed_reads_the_table()
    {
        var file = _shell.Write("mine.csv", Table);

        var (exit, output, _) = await Shell.RunAsync("import", file, "--map", Map, "--library", _shell.At("wrapped.db"));
        exit.Should().Be(0);
        output.Should().MatchRegex(@"mine\.csv\s+3\s+2\s+0\s+0\s+1").And.Contain("1: failed: time missing or impossible");
        (await Shell.RunAsync("recap", "--library", _shell.At("wrapped.db"), "--all")).Output.Should().Contain("Björk");
        (await Shell.RunAsync("recap", file, "--map", Map, "--all", "--rule", "leave out source: own-table")).Error.Should().Contain("Under these rules there is no play left");
    }

    [Theory]
    [InlineData("recap")]
    [InlineData("cards")]
    [InlineData("genres")]
    [InlineData("rules", "suggest")]
    public async Task Wherever_files_are_read_a_map_is_taken(params string[] verb)
    {
        string[] where = verb[0] == "cards" ? ["--out", _shell.At("cards")] : [];
        var (exit, output, error) = await Shell.RunAsync([.. verb, _shell.Write("mine.csv", Table), "--map", Map, "--zone", "Europe/Paris", .. verb[0] == "genres" ? (string[])[] : ["--all"], .. where]);

        (exit, error).Should().Be((0, ""));
        output.Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_preset_is_a_map()
    {
        var (exit, output, _) = await Shell.RunAsync("import", _shell.Write("mine.csv", "artiste;titre;date\nBjörk;Été;03/05/2024 18:31\nBjörk;B;04/05/2024 18:31\n"), "--map", "preset:tableur", "--dry-run");

        exit.Should().Be(0);
        output.Should().MatchRegex(@"mine\.csv\s+2\s+2\s+0");
    }

    [Theory]
    [InlineData("time=Played At", "no column is named as the title")]
    [InlineData("time=A; title=B; form=soon", "'soon' is no form of a time")]
    [InlineData("time=A; title=B; titel=C", "'titel=C' is none of time, clock, title, artist")]
    [InlineData("preset:amazon", "there is no preset 'amazon'; there are plain, unix, bare, tableur")]
    public async Task What_is_no_map_is_wrong_usage_and_says_why_in_one_sentence(string map, string why)
    {
        var (exit, _, error) = await Shell.RunAsync("import", _shell.Write("mine.csv", Table), "--map", map, "--dry-run");

        exit.Should().Be(2);
        error.Should().StartWith("--map: ").And.Contain(why);
    }

    [Fact]
    public async Task A_map_without_files_is_wrong_usage()
    {
        await Shell.RunAsync("import", _shell.History(), "--library", _shell.At("wrapped.db"));

        var (exit, _, error) = await Shell.RunAsync("recap", "--library", _shell.At("wrapped.db"), "--map", Map);

        exit.Should().Be(2);
        error.Should().Contain("no file was given");
    }

    [Fact]
    public async Task A_map_of_other_columns_is_told_those_that_there_are()
    {
        var (exit, _, error) = await Shell.RunAsync("import", _shell.Write("mine.csv", Table), "--map", "preset:plain", "--dry-run");

        exit.Should().Be(1);
        error.Should().Contain("not one with the columns that were named").And.Contain("Its columns are: Played At, Song");
    }

    [Fact]
    public async Task The_columns_and_the_first_rows_of_a_table_can_be_looked_at_beforehand()
    {
        var (exit, output, _) = await Shell.RunAsync("columns", _shell.Write("mine.csv", Table), "--zone", "Europe/Paris");

        exit.Should().Be(0);
        output.ReplaceLineEndings("\n").Should().Be($"""
            Its columns are: Played At, Song, Artist, Seconds.
            They are probably these: --map "{Map}"

            2024-05-13 18:31     Été – Björk, 3:20
            2024-05-14 18:31     B – Björk, 1:01
            failed: time missing or impossible

            Rows read: 3; of these 2 tell of a listening.
              1: failed: time missing or impossible

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Where_day_and_month_could_be_either_both_maps_are_told()
    {
        var (_, output, _) = await Shell.RunAsync("columns", _shell.Write("mine.csv", "title,date\nA,01/05/2024\nB,02/05/2024\n"), "--lang", "fr");

        output.Should().Contain("--map \"time=date; title=title; form=d/M/yyyy\"").And.Contain("rien ne distingue le jour du mois\u00A0: --map \"time=date; title=title; form=M/d/yyyy\"").And.Contain("(estimé)");
    }

    [Fact]
    public async Task A_name_that_a_shell_would_read_is_kept_from_it()
    {
        var (_, output, _) = await Shell.RunAsync("columns", _shell.Write("mine.csv", "it's $HOME,date\nA,2024-05-01\nB,2024-05-02\n"), "--map", "time=date; title=#1");

        output.Should().Contain("Say which is the time and which the title").And.Contain("A, 3:20 (estimated)");
        (await Shell.RunAsync("columns", _shell.Write("mine.csv", "title,title,the date $(x) of it's\nA,B,2024-05-01\nB,C,2024-05-02\n"))).Output
            .Should().Contain("--map 'time=the date $(x) of it'\\''s; title=#1'");
    }

    [Fact]
    public async Task What_is_no_table_has_no_columns()
    {
        var (exit, _, error) = await Shell.RunAsync("columns", _shell.Write("mine.csv", "hello"));

        exit.Should().Be(1);
        error.Should().Contain("mine.csv is no table");
    }

    public void Dispose() => _shell.Dispose();
}
