using System.Text.RegularExpressions;

namespace Wrapped.House;

public partial class LayoutTests
{
    [Fact]
    public void The_top_of_the_repository_holds_these_and_nothing_else() =>
        Repository.Files.Select(file => file.Split('/')[0]).Distinct()
            .Should().BeEquivalentTo("src", "tests", "docs", "Wrapped.sln", "README.md", ".gitignore", "Directory.Build.props", ".ci");

    [Fact]
    public void The_checks_before_landing_are_one_file() =>
        Repository.Files.Where(file => file.StartsWith(".ci/", StringComparison.Ordinal)).Should().Equal(".ci/run");

    [Fact]
    public void A_namespace_is_the_folder() =>
        Sources().Select(file => (File: file, Namespace: NamespaceOf(file), Folder: RoomOf(file)))
            .Where(source => source.Namespace is not null && source.Namespace != source.Folder && source.Namespace != RoomUnderTest(source.Folder))
            .Should().BeEmpty();

    [Fact]
    public void Only_a_program_has_no_namespace() =>
        Sources().Where(file => NamespaceOf(file) is null).Select(Path.GetFileName).Distinct().Should().BeSubsetOf(["Program.cs", "GlobalUsings.cs", "AssemblyInfo.cs"]);

    // Tests live in their own room, or in the one that they test.
    private static string RoomUnderTest(string room) => room.Replace(".Tests", "", StringComparison.Ordinal);

    private static IEnumerable<string> Sources() => Repository.Code("src", "tests").Where(file => file.EndsWith(".cs", StringComparison.Ordinal));

    private static string? NamespaceOf(string file) => Namespace().Match(Repository.Read(file)) is { Success: true } found ? found.Groups["name"].Value : null;

    // Core's rooms have no Core in their names.
    private static string RoomOf(string file) =>
        string.Join('.', file.Split('/')[1..^1]).Replace("Wrapped.Core", "Wrapped", StringComparison.Ordinal);

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Namespace();
}
