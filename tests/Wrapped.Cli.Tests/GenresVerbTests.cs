using System.Formats.Tar;
using System.Text;

namespace Wrapped.Cli;

public sealed class GenresVerbTests : IDisposable
{
    private readonly Shell _shell = new();

    private string Library => _shell.At("wrapped.db");

    [Fact]
    public async Task It_tells_how_much_is_known_of_each_year_and_whom_nobody_knows()
    {
        var (exit, output, _) = await Shell.RunAsync("genres", Known(), "--zone", "UTC");
        exit.Should().Be(0);
        Lines(output).Should().Equal(
            "Genres are known for this share of the minutes:", "100%  2023", "40%  2024", "57%  in all",
            "Nobody knows what these play (minutes; All time):", "4  Quite Unheard Of", "2  Never Heard",
            "You can say it: wrapped genres set \"Quite Unheard Of\" Genre --library FILE");
        (await Shell.RunAsync("genres", Known(), "--zone", "UTC", "--top", "1")).Output.Should().Contain("4  Quite Unheard Of").And.Contain("…  and 1 more").And.NotContain("Never Heard");
        Lines((await Shell.RunAsync("genres", Known(), "--zone", "UTC", "--year", "2023", "--lang", "fr")).Output)[^1].Should().Be("On sait ce que joue chaque artiste.");
        (await Shell.RunAsync("genres", Known(), "--zone", "UTC", "--rule", "leave out artist: never heard")).Output.Should().Contain("50%  2024").And.NotContain("Never Heard");
    }

    [Fact]
    public async Task What_a_listener_says_is_counted_kept_exported_and_forgotten()
    {
        await ImportAsync();
        var (exit, output, _) = await Shell.RunAsync("genres", "set", "Quite Unheard Of", "hip hop", "Blorp", "--library", Library);
        exit.Should().Be(0);
        Lines(output).Should().Equal("Quite Unheard Of: hip hop, Blorp", "“Blorp” is a genre of your own, of no family.");
        (await Shell.RunAsync("genres", "--library", Library)).Output.Should().Contain("80%  2024").And.NotContain("4  Quite");
        (await Shell.RunAsync("recap", "--library", Library, "--json")).Output.Should().Contain("\"Hip-hop\"").And.Contain("\"Blorp\"");

        (await Shell.RunAsync("genres", "export", "--library", Library)).Output.Should().Be("artist;genres\r\nQuite Unheard Of;hip hop, Blorp\r\n");
        (await Shell.RunAsync("genres", "export", _shell.At("mine.csv"), "--library", Library)).Exit.Should().Be(0);
        (await Shell.RunAsync("genres", "set", "quite  UNHEARD of", "--library", Library)).Output.Should().Contain("forgotten");
        (await Shell.RunAsync("genres", "export", "--library", Library)).Output.Should().Be("artist;genres\r\n");
        (await Shell.RunAsync("genres", "import", _shell.At("mine.csv"), "--library", Library)).Exit.Should().Be(0);
        (await Shell.RunAsync("genres", "export", "--library", Library)).Output.Should().Contain("Quite Unheard Of;hip hop, Blorp");
    }

    [Fact]
    public async Task A_table_of_ones_own_takes_the_place_of_the_one_before_and_what_cannot_be_read_changes_nothing()
    {
        await ImportAsync();
        await Shell.RunAsync("genres", "set", "Before", "Rock", "--library", Library);
        var (exit, output, _) = await Shell.PipeAsync(Encoding.UTF8.GetBytes("artist,genres\nNever Heard,Zouk|Rock\nNobody,\n"), "genres", "import", "-", "--library", Library);
        exit.Should().Be(0);
        output.Should().StartWith("Lines read: 2. Artists whose genres are yours now: 1; lines without a genre: 1;");

        var (refused, _, error) = await Shell.RunAsync("genres", "import", _shell.Write("bad.csv", "Abba;Pop\n;Rock"), "--library", Library);
        refused.Should().Be(1);
        error.Trim().Should().Be("Line 2 of bad.csv names no artist; write “artist;genres”. Nothing was changed.");
        (await Shell.RunAsync("genres", "import", _shell.At("bad.csv"), "--library", Library, "--lang", "fr")).Error.Should().StartWith("La ligne 2 de bad.csv");
        (await Shell.RunAsync("genres", "export", "--library", Library)).Output.Should().Be("artist;genres\r\nNever Heard;Zouk, Rock\r\n");
        (await Shell.RunAsync("genres", "import", _shell.At("bad.csv"), "--library", Library, "--listener", "nobody")).Exit.Should().Be(1);
    }

    [Fact]
    public async Task A_dump_of_MusicBrainz_is_loaded_from_standard_input_for_everyone()
    {
        await ImportAsync();
        var dump = """
            {"name":"Quite Unheard Of","genres":[{"name":"zouk","count":2}]}
            {"name":"Nobody","genres":[]}
            {broken

            """;
        var (exit, output, _) = await Shell.PipeAsync(Tar(dump), "genres", "import", "--format", "mb-json", "-", "--library", Library);
        exit.Should().Be(0);
        output.Trim().Should().Be("Artists read: 3. With genres: 1, under 1 names; without: 1; broken lines: 1; lines longer than any artist: 0.");
        (await Shell.RunAsync("genres", "--library", Library)).Output.Should().Contain("80%  2024");

        var (refused, _, error) = await Shell.PipeAsync(Tar(dump)[..560], "genres", "import", "--format", "mb-json", "-", "--library", Library);
        refused.Should().Be(1);
        error.Trim().Should().StartWith("standard input ends in the middle").And.EndWith("Nothing was changed.").And.NotContain("\n");
        (await Shell.PipeAsync(Encoding.UTF8.GetBytes("{\"name\":\"Nobody\"}"), "genres", "import", "--format", "mb-json", "-", "--library", Library)).Exit.Should().Be(1);
        (await Shell.RunAsync("genres", "--library", Library)).Output.Should().Contain("80%  2024", "the table before stays");

        (await Shell.PipeAsync(Encoding.UTF8.GetBytes("Never Heard;rock"), "genres", "import", "--format", "csv", "-", "--library", Library)).Output.Should().StartWith("Lines read: 1. Artists in the table for everyone: 1;");
        (await Shell.RunAsync("genres", "--library", Library)).Output.Should().Contain("60%  2024").And.Contain("4  Quite Unheard Of");
    }

    public void Dispose() => _shell.Dispose();

    private static string[] Lines(string output) => output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static byte[] Tar(string artists)
    {
        using var file = new MemoryStream();
        using (var tar = new TarWriter(file, leaveOpen: true))
            tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, "mbdump/artist") { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(artists)) });
        return file.ToArray();
    }

    private string Known() => _shell.Write("known.json", $"""
        [
        {Shell.Row("2023-06-01T10:03:20Z", 240_000, "Older", "ABBA")},
        {Shell.Row("2024-01-01T10:03:20Z", 240_000, "Song A", "ABBA")},
        {Shell.Row("2024-01-01T10:10:00Z", 240_000, "Song B", "Quite Unheard Of")},
        {Shell.Row("2024-01-01T10:20:00Z", 120_000, "Song C", "Never Heard")}
        ]
        """);

    private async Task ImportAsync() => (await Shell.RunAsync("import", Known(), "--library", Library, "--zone", "UTC")).Exit.Should().Be(0);
}
