using System.Text.RegularExpressions;

namespace Wrapped.House;

public partial class DocsTests
{
    private const string Start = "dotnet run --project src/Wrapped.Web";
    private const string Test = "tests/run";

    private static IEnumerable<string> Pages { get; } =
        Repository.Files.Where(file => file == "README.md" || (file.StartsWith("docs/", StringComparison.Ordinal) && file.EndsWith(".md", StringComparison.Ordinal)));

    [Fact]
    public void The_readme_has_two_commands_and_the_checks_call_both()
    {
        Commands(Repository.Read("README.md")).Should().Contain([Start, Test]);
        Statements(".ci/run").Should().Equal("exec \"$(dirname \"$0\")/../tests/run\"");
        Statements("tests/run").Should().Contain(line => line.Contains("dotnet test Wrapped.sln")).And.Contain(line => line.Contains(Start));
    }

    [Fact]
    public void The_two_commands_can_be_run()
    {
        Repository.Exists("src/Wrapped.Web/Wrapped.Web.csproj").Should().BeTrue();
        if (OperatingSystem.IsWindows())
            return;
        foreach (var script in new[] { ".ci/run", "tests/run" })
            File.GetUnixFileMode(Repository.PathOf(script)).Should().HaveFlag(UnixFileMode.UserExecute, script);
    }

    [Theory]
    [InlineData("source")]
    [InlineData("card")]
    [InlineData("question")]
    [InlineData("language")]
    public void Each_way_to_add_something_is_a_list_of_files(string thing) =>
        Paths(Repository.Read($"docs/add-a-{thing}.md")).Should().HaveCountGreaterThanOrEqualTo(3);

    [Fact]
    public void Every_path_that_a_page_names_exists() =>
        (from page in Pages
         from path in Paths(Repository.Read(page))
         where !Repository.Exists(path)
         select $"{page}: {path}").Should().BeEmpty();

    [Fact]
    public void Every_link_and_every_picture_of_a_page_leads_somewhere() =>
        (from page in Pages
         from Match link in Link().Matches(Repository.Read(page))
         let target = link.Groups["target"].Value.Split('#')[0]
         where target.Length > 0 && !target.Contains("://") && !Repository.Exists(Path.Combine(Path.GetDirectoryName(page)!, target))
         select $"{page}: {target}").Should().BeEmpty();

    [Fact]
    public void Every_page_can_be_reached()
    {
        var linked = from page in Pages
                     from Match link in Link().Matches(Repository.Read(page))
                     select Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, link.Groups["target"].Value.Split('#')[0]))).Replace('\\', '/');
        Pages.Where(page => page != "README.md").Should().BeSubsetOf(linked.ToList());
    }

    // The lines of its code blocks, without their comments.
    private static IEnumerable<string> Commands(string page) =>
        CodeBlock().Matches(page).SelectMany(block => block.Groups["code"].Value.Split('\n')).Select(line => line.Split(" #")[0].Trim());

    private static IEnumerable<string> Statements(string script) =>
        Repository.Read(script).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#');

    private static IEnumerable<string> Paths(string page) => CodePath().Matches(page).Select(path => path.Groups["path"].Value).Distinct();

    // In backticks, from the top of the repository; a name in angle brackets is for the reader to choose.
    [GeneratedRegex(@"`(?<path>(src|tests|docs|\.ci)/[\w./-]*)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodePath();

    // Links, and pictures as Markdown or as HTML.
    [GeneratedRegex("""\]\((?<target>[^)\s]+)\)|\bsrc="(?<target>[^"]+)(?=")""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"```\w*\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeBlock();
}
