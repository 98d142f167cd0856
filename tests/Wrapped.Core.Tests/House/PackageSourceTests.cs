using System.Text.RegularExpressions;

namespace Wrapped.House;

/// <summary>Where packages come from is each machine's own affair: nothing here may name a place.</summary>
public class PackageSourceTests
{
    // Written in two halves, so that this file does not find itself.
    [Theory]
    [InlineData(@"registry\." + @"npmjs\.")]
    [InlineData(@"\bnpmjs" + @"\.(org|com)")]
    [InlineData(@"\bnuget" + @"\.org")]
    [InlineData(@"\bart" + "ifactory")]
    [InlineData(@"pkgs\." + @"dev\.azure")]
    [InlineData(@"\bregistry" + @"\s*=")]
    public void No_registry_is_named(string pattern) =>
        Repository.Files.Where(file => Path.GetExtension(file) is not (".png" or ".woff2" or ".ttf" or ".zip" or ".db"))
            .Where(file => Regex.IsMatch(Repository.Read(file), pattern, RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5)))
            .Should().BeEmpty();

    [Fact]
    public void Lock_files_of_npm_do_not_say_where_a_package_was_found() =>
        Repository.Files.Where(file => Path.GetFileName(file) == "package-lock.json")
            .Should().NotBeEmpty().And.OnlyContain(file => !Repository.Read(file).Contains("\"resolved\""));

    [Fact]
    public void No_file_sets_a_package_source() =>
        Repository.Files.Select(file => Path.GetFileName(file).ToUpperInvariant()).Should().NotContain("NUGET.CONFIG");

    [Fact]
    public void Every_project_has_its_lock_file() =>
        Repository.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal))
            .Should().OnlyContain(project => Repository.Exists(Path.GetDirectoryName(project) + "/packages.lock.json"));
}
