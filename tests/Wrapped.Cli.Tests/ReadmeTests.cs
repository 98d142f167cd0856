using System.CommandLine.Parsing;
using System.IO.Compression;

namespace Wrapped.Cli;

public sealed class ReadmeTests : IDisposable
{
    private const string Prefix = "dotnet run --project src/Wrapped.Cli -- ";

    private readonly Shell _shell = new();

    [Fact]
    public async Task Every_command_line_in_the_README_does_what_it_says()
    {
        using (var zip = ZipFile.Open(_shell.At("my_spotify_data.zip"), ZipArchiveMode.Create))
            zip.CreateEntryFromFile(_shell.History(), "Spotify Extended Streaming History/Streaming_History_Audio_2023-2024_0.json");

        var lines = (await File.ReadAllLinesAsync(PathOf("README.md"))).Where(line => line.StartsWith(Prefix, StringComparison.Ordinal)).ToList();
        lines.Should().HaveCountGreaterThanOrEqualTo(3);
        foreach (var line in lines)
        {
            var (exit, output, _) = await Shell.RunAsync([.. CommandLineParser.SplitCommandLine(line[Prefix.Length..]).Select(InFolder)]);
            exit.Should().Be(0, because: line);
            output.Should().NotBeEmpty();
        }
    }

    public void Dispose() => _shell.Dispose();

    // What the shell would do: paths are in the folder, and *.zip is the ZIP in it.
    private string InFolder(string word) => word switch
    {
        "*.zip" => _shell.At("my_spotify_data.zip"),
        _ when word.EndsWith(".zip", StringComparison.Ordinal) || word.EndsWith(".db", StringComparison.Ordinal) || word.EndsWith('/') => _shell.At(word),
        _ => word,
    };

    /// <summary>A file of the repository, from its top.</summary>
    internal static string PathOf(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Wrapped.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside their repository.");
        return Path.Combine(folder.FullName, file);
    }
}
