using System.Text.RegularExpressions;

namespace Wrapped.House;

public partial class NamingTests
{
    // Words that name no idea: a type that needs one of them is about something else. Services, in the plural, are those that stream music.
    private static readonly HashSet<string> Empty =
        ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Service", "Dto", "Impl", "Processor"];

    [Fact]
    public void Types_are_named_after_ideas() => Types(Repository.Code("src", "tests")).Where(type => Words(type.Name).Any(Empty.Contains)).Should().BeEmpty();

    [Theory]
    [InlineData("PlayManager", true)]
    [InlineData("UserDto", true)]
    [InlineData("ImplicitLanguage", false)]
    [InlineData("Utilisation", false)]
    [InlineData("IServiceOfPlays", true)]
    public void Words_are_told_apart_from_parts_of_words(string name, bool isEmpty) => Words(name).Any(Empty.Contains).Should().Be(isEmpty);

    private static IEnumerable<(string File, string Name)> Types(IEnumerable<string> files) =>
        from file in files
        where file.EndsWith(".cs", StringComparison.Ordinal)
        from line in Repository.Read(file).Split('\n')
        let type = TypeDeclaration().Match(line)
        where type.Success
        select (file, type.Groups["name"].Value);

    private static IEnumerable<string> Words(string name) => Word().Matches(name).Select(word => word.Value);

    [GeneratedRegex(@"^\s*((public|internal|private|protected|sealed|static|abstract|partial|readonly|ref|file) )*(class|interface|enum|struct|record( struct| class)?) (?<name>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"[A-Z][a-z0-9]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
