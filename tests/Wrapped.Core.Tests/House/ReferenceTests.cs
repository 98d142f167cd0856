using System.Xml.Linq;

namespace Wrapped.House;

public class ReferenceTests
{
    // A project exists for a dependency that the others must not have (docs/architecture.md).
    [Theory]
    [InlineData("Core")]
    [InlineData("Drawing")]
    [InlineData("Importers", "Core")]
    [InlineData("Library", "Core")]
    [InlineData("Cards", "Core", "Drawing")]
    [InlineData("Cli", "Cards", "Core", "Drawing", "Importers", "Library")]
    [InlineData("Web", "Cards", "Core", "Drawing", "Importers", "Library")]
    public void A_project_knows_only_these(string project, params string[] others) =>
        Items(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))
            .Should().BeEquivalentTo(others.Select(other => "Wrapped." + other));

    [Fact]
    public void The_solution_has_no_other_project() =>
        Repository.Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal) && file.EndsWith(".csproj", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension)
            .Should().BeEquivalentTo("Wrapped.Core", "Wrapped.Drawing", "Wrapped.Importers", "Wrapped.Library", "Wrapped.Cards", "Wrapped.Cli", "Wrapped.Web");

    [Theory]
    [InlineData("Core", "NodaTime")]
    [InlineData("Drawing")]
    [InlineData("Cards")]
    public void The_inner_projects_need_little(string project, params string[] packages) => Items(project, "PackageReference").Should().BeEquivalentTo(packages);

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repository.Read("Wrapped.sln").Replace('\\', '/');
        Repository.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)).Should().OnlyContain(project => solution.Contains(project));
    }

    private static IEnumerable<string> Items(string project, string kind) =>
        XDocument.Parse(Repository.Read($"src/Wrapped.{project}/Wrapped.{project}.csproj")).Descendants(kind).Select(item => item.Attribute("Include")!.Value);
}
